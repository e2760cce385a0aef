/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Number = $util.global.Number, $Array = $util.global.Array, $Boolean = $util.global.Boolean, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt;

// Exported root namespace
const $root = $protobuf.roots["spawn-protocol"] || ($protobuf.roots["spawn-protocol"] = {});

export const spawn = $root.spawn = (() => {

    /**
     * Namespace spawn.
     * @exports spawn
     * @namespace
     */
    const spawn = {};

    spawn.Context = (function() {

        /**
         * Properties of a Context.
         * @typedef {Object} spawn.Context.$Properties
         * @property {google.protobuf.Any.$Properties|null} [state] The actor's state. Absent when the actor has none: never an empty Any. In an answer, absent keeps the old state.
         * @property {spawn.actors.ActorId.$Properties|null} [caller] The actor that asked for this invocation. Absent when no actor did.
         * @property {spawn.actors.ActorId.$Properties|null} [self] The actor that is invoked.
         * @property {Object.<string,string>|null} [metadata] The invocation's metadata, as its caller gave it.
         * @property {Object.<string,string>|null} [tags] The actor's tags. In an answer, a map with entries replaces the whole map.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Context.
         * @memberof spawn
         * @interface IContext
         * @augments spawn.Context.$Properties
         * @deprecated Use spawn.Context.$Properties instead.
         */

        /**
         * Shape of a Context.
         * @typedef {spawn.Context.$Properties} spawn.Context.$Shape
         */

        /**
         * Constructs a new Context.
         * @memberof spawn
         * @classdesc What an action sees of its actor, and, on the way back, what it leaves behind.
         * @constructor
         * @param {spawn.Context.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Context = function (properties) {
            this.metadata = {};
            this.tags = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * The actor's state. Absent when the actor has none: never an empty Any. In an answer, absent keeps the old state.
         * @member {google.protobuf.Any.$Properties|null|undefined} state
         * @memberof spawn.Context
         * @instance
         */
        Context.prototype.state = null;

        /**
         * The actor that asked for this invocation. Absent when no actor did.
         * @member {spawn.actors.ActorId.$Properties|null|undefined} caller
         * @memberof spawn.Context
         * @instance
         */
        Context.prototype.caller = null;

        /**
         * The actor that is invoked.
         * @member {spawn.actors.ActorId.$Properties|null|undefined} self
         * @memberof spawn.Context
         * @instance
         */
        Context.prototype.self = null;

        /**
         * The invocation's metadata, as its caller gave it.
         * @member {Object.<string,string>} metadata
         * @memberof spawn.Context
         * @instance
         */
        Context.prototype.metadata = $util.emptyObject;

        /**
         * The actor's tags. In an answer, a map with entries replaces the whole map.
         * @member {Object.<string,string>} tags
         * @memberof spawn.Context
         * @instance
         */
        Context.prototype.tags = $util.emptyObject;

        /**
         * Encodes the specified Context message. Does not implicitly {@link spawn.Context.verify|verify} messages.
         * @function encode
         * @memberof spawn.Context
         * @static
         * @param {spawn.Context.$Properties} message Context message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Context.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                $root.google.protobuf.Any.encode(message.state, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                $root.spawn.actors.ActorId.encode(message.caller, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.self != null && $Object.hasOwnProperty.call(message, "self"))
                $root.spawn.actors.ActorId.encode(message.self, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 4, wireType 2 =*/34).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
            if (message.tags != null && $Object.hasOwnProperty.call(message, "tags"))
                for (let keys = $Object.keys(message.tags), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.tags[keys[i]]).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Context message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.Context
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.Context & spawn.Context.$Shape} Context
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Context.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.Context();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.state = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.caller = $root.spawn.actors.ActorId.decode(reader, reader.size(), $undefined, _depth + 1, message.caller);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.self = $root.spawn.actors.ActorId.decode(reader, reader.size(), $undefined, _depth + 1, message.self);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if (message.metadata === $util.emptyObject)
                            message.metadata = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.metadata, key);
                        message.metadata[key] = value;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if (message.tags === $util.emptyObject)
                            message.tags = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.tags, key);
                        message.tags[key] = value;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a Context message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.Context
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.Context} Context
         */
        Context.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.Context)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.Context: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.Context();
            if (object.state != null) {
                if (!$util.isObject(object.state))
                    throw $TypeError(".spawn.Context.state: object expected");
                message.state = $root.google.protobuf.Any.fromObject(object.state, _depth + 1);
            }
            if (object.caller != null) {
                if (!$util.isObject(object.caller))
                    throw $TypeError(".spawn.Context.caller: object expected");
                message.caller = $root.spawn.actors.ActorId.fromObject(object.caller, _depth + 1);
            }
            if (object.self != null) {
                if (!$util.isObject(object.self))
                    throw $TypeError(".spawn.Context.self: object expected");
                message.self = $root.spawn.actors.ActorId.fromObject(object.self, _depth + 1);
            }
            if (object.metadata) {
                if (!$util.isObject(object.metadata))
                    throw $TypeError(".spawn.Context.metadata: object expected");
                message.metadata = {};
                for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.metadata, keys[i]);
                    message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                }
            }
            if (object.tags) {
                if (!$util.isObject(object.tags))
                    throw $TypeError(".spawn.Context.tags: object expected");
                message.tags = {};
                for (let keys = $Object.keys(object.tags), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.tags, keys[i]);
                    message.tags[keys[i]] = $String(object.tags[keys[i]]);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a Context message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.Context
         * @static
         * @param {spawn.Context} message Context
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Context.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults) {
                object.metadata = {};
                object.tags = {};
            }
            if (options.defaults) {
                object.state = null;
                object.caller = null;
                object.self = null;
            }
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = $root.google.protobuf.Any.toObject(message.state, options, _depth + 1);
            if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                object.caller = $root.spawn.actors.ActorId.toObject(message.caller, options, _depth + 1);
            if (message.self != null && $Object.hasOwnProperty.call(message, "self"))
                object.self = $root.spawn.actors.ActorId.toObject(message.self, options, _depth + 1);
            let keys2;
            if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                object.metadata = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.metadata, keys2[j]);
                    object.metadata[keys2[j]] = message.metadata[keys2[j]];
                }
            }
            if (message.tags && (keys2 = $Object.keys(message.tags)).length) {
                object.tags = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.tags, keys2[j]);
                    object.tags[keys2[j]] = message.tags[keys2[j]];
                }
            }
            return object;
        };

        /**
         * Converts this Context to JSON.
         * @function toJSON
         * @memberof spawn.Context
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Context.prototype.toJSON = function() {
            return Context.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for Context
         * @function getTypeUrl
         * @memberof spawn.Context
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Context.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.Context";
        };

        return Context;
    })();

    spawn.Noop = (function() {

        /**
         * Properties of a Noop.
         * @typedef {Object} spawn.Noop.$Properties
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Noop.
         * @memberof spawn
         * @interface INoop
         * @augments spawn.Noop.$Properties
         * @deprecated Use spawn.Noop.$Properties instead.
         */

        /**
         * Shape of a Noop.
         * @typedef {spawn.Noop.$Properties} spawn.Noop.$Shape
         */

        /**
         * Constructs a new Noop.
         * @memberof spawn
         * @classdesc Nothing, said on purpose: the payload of an action that takes or gives none. Not the same as an unset payload.
         * @constructor
         * @param {spawn.Noop.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Noop = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Encodes the specified Noop message. Does not implicitly {@link spawn.Noop.verify|verify} messages.
         * @function encode
         * @memberof spawn.Noop
         * @static
         * @param {spawn.Noop.$Properties} message Noop message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Noop.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Noop message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.Noop
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.Noop & spawn.Noop.$Shape} Noop
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Noop.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.Noop();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                reader.skipType(tag & 7, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a Noop message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.Noop
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.Noop} Noop
         */
        Noop.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.Noop)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.Noop: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            return new $root.spawn.Noop();
        };

        /**
         * Creates a plain object from a Noop message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.Noop
         * @static
         * @param {spawn.Noop} message Noop
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Noop.toObject = function () {
            return {};
        };

        /**
         * Converts this Noop to JSON.
         * @function toJSON
         * @memberof spawn.Noop
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Noop.prototype.toJSON = function() {
            return Noop.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for Noop
         * @function getTypeUrl
         * @memberof spawn.Noop
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Noop.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.Noop";
        };

        return Noop;
    })();

    spawn.JSONType = (function() {

        /**
         * Properties of a JSONType.
         * @typedef {Object} spawn.JSONType.$Properties
         * @property {string|null} [content] The JSON text.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a JSONType.
         * @memberof spawn
         * @interface IJSONType
         * @augments spawn.JSONType.$Properties
         * @deprecated Use spawn.JSONType.$Properties instead.
         */

        /**
         * Shape of a JSONType.
         * @typedef {spawn.JSONType.$Properties} spawn.JSONType.$Shape
         */

        /**
         * Constructs a new JSONType.
         * @memberof spawn
         * @classdesc A value that is JSON. Inside an Any it travels under `spawn.JSONType`, or under the older name
         * `eigr.functions.protocol.JSONType`.
         * @constructor
         * @param {spawn.JSONType.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const JSONType = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * The JSON text.
         * @member {string} content
         * @memberof spawn.JSONType
         * @instance
         */
        JSONType.prototype.content = "";

        /**
         * Encodes the specified JSONType message. Does not implicitly {@link spawn.JSONType.verify|verify} messages.
         * @function encode
         * @memberof spawn.JSONType
         * @static
         * @param {spawn.JSONType.$Properties} message JSONType message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        JSONType.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.content != null && $Object.hasOwnProperty.call(message, "content") && message.content !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.content);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a JSONType message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.JSONType
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.JSONType & spawn.JSONType.$Shape} JSONType
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        JSONType.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.JSONType();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.content = value;
                        else
                            delete message.content;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a JSONType message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.JSONType
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.JSONType} JSONType
         */
        JSONType.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.JSONType)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.JSONType: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.JSONType();
            if (object.content != null)
                if (typeof object.content !== "string" || object.content.length)
                    message.content = $String(object.content);
            return message;
        };

        /**
         * Creates a plain object from a JSONType message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.JSONType
         * @static
         * @param {spawn.JSONType} message JSONType
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        JSONType.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.content = "";
            if (message.content != null && $Object.hasOwnProperty.call(message, "content"))
                object.content = message.content;
            return object;
        };

        /**
         * Converts this JSONType to JSON.
         * @function toJSON
         * @memberof spawn.JSONType
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        JSONType.prototype.toJSON = function() {
            return JSONType.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for JSONType
         * @function getTypeUrl
         * @memberof spawn.JSONType
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        JSONType.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.JSONType";
        };

        return JSONType;
    })();

    spawn.RegistrationRequest = (function() {

        /**
         * Properties of a RegistrationRequest.
         * @typedef {Object} spawn.RegistrationRequest.$Properties
         * @property {spawn.ServiceInfo.$Properties|null} [serviceInfo] Who registers. For people: a proxy decides nothing by it.
         * @property {spawn.actors.ActorSystem.$Properties|null} [actorSystem] The system and its actors. No actors: a program that only calls.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegistrationRequest.
         * @memberof spawn
         * @interface IRegistrationRequest
         * @augments spawn.RegistrationRequest.$Properties
         * @deprecated Use spawn.RegistrationRequest.$Properties instead.
         */

        /**
         * Shape of a RegistrationRequest.
         * @typedef {{
         *   serviceInfo?: spawn.ServiceInfo.$Shape|null;
         *   actorSystem?: spawn.actors.ActorSystem.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} spawn.RegistrationRequest.$Shape
         */

        /**
         * Constructs a new RegistrationRequest.
         * @memberof spawn
         * @classdesc A user function tells its proxy which actors it hosts. Registering again is normal.
         * @constructor
         * @param {spawn.RegistrationRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegistrationRequest = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Who registers. For people: a proxy decides nothing by it.
         * @member {spawn.ServiceInfo.$Properties|null|undefined} serviceInfo
         * @memberof spawn.RegistrationRequest
         * @instance
         */
        RegistrationRequest.prototype.serviceInfo = null;

        /**
         * The system and its actors. No actors: a program that only calls.
         * @member {spawn.actors.ActorSystem.$Properties|null|undefined} actorSystem
         * @memberof spawn.RegistrationRequest
         * @instance
         */
        RegistrationRequest.prototype.actorSystem = null;

        /**
         * Encodes the specified RegistrationRequest message. Does not implicitly {@link spawn.RegistrationRequest.verify|verify} messages.
         * @function encode
         * @memberof spawn.RegistrationRequest
         * @static
         * @param {spawn.RegistrationRequest.$Properties} message RegistrationRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegistrationRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.serviceInfo != null && $Object.hasOwnProperty.call(message, "serviceInfo"))
                $root.spawn.ServiceInfo.encode(message.serviceInfo, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.actorSystem != null && $Object.hasOwnProperty.call(message, "actorSystem"))
                $root.spawn.actors.ActorSystem.encode(message.actorSystem, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegistrationRequest message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.RegistrationRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.RegistrationRequest & spawn.RegistrationRequest.$Shape} RegistrationRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegistrationRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.RegistrationRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.serviceInfo = $root.spawn.ServiceInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.serviceInfo);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.actorSystem = $root.spawn.actors.ActorSystem.decode(reader, reader.size(), $undefined, _depth + 1, message.actorSystem);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a RegistrationRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.RegistrationRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.RegistrationRequest} RegistrationRequest
         */
        RegistrationRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.RegistrationRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.RegistrationRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.RegistrationRequest();
            if (object.serviceInfo != null) {
                if (!$util.isObject(object.serviceInfo))
                    throw $TypeError(".spawn.RegistrationRequest.serviceInfo: object expected");
                message.serviceInfo = $root.spawn.ServiceInfo.fromObject(object.serviceInfo, _depth + 1);
            }
            if (object.actorSystem != null) {
                if (!$util.isObject(object.actorSystem))
                    throw $TypeError(".spawn.RegistrationRequest.actorSystem: object expected");
                message.actorSystem = $root.spawn.actors.ActorSystem.fromObject(object.actorSystem, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a RegistrationRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.RegistrationRequest
         * @static
         * @param {spawn.RegistrationRequest} message RegistrationRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        RegistrationRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.serviceInfo = null;
                object.actorSystem = null;
            }
            if (message.serviceInfo != null && $Object.hasOwnProperty.call(message, "serviceInfo"))
                object.serviceInfo = $root.spawn.ServiceInfo.toObject(message.serviceInfo, options, _depth + 1);
            if (message.actorSystem != null && $Object.hasOwnProperty.call(message, "actorSystem"))
                object.actorSystem = $root.spawn.actors.ActorSystem.toObject(message.actorSystem, options, _depth + 1);
            return object;
        };

        /**
         * Converts this RegistrationRequest to JSON.
         * @function toJSON
         * @memberof spawn.RegistrationRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        RegistrationRequest.prototype.toJSON = function() {
            return RegistrationRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for RegistrationRequest
         * @function getTypeUrl
         * @memberof spawn.RegistrationRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegistrationRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.RegistrationRequest";
        };

        return RegistrationRequest;
    })();

    spawn.RegistrationResponse = (function() {

        /**
         * Properties of a RegistrationResponse.
         * @typedef {Object} spawn.RegistrationResponse.$Properties
         * @property {spawn.RequestStatus.$Properties|null} [status] OK with the message `Accepted`, or ERROR with what was wrong.
         * @property {spawn.ProxyInfo.$Properties|null} [proxyInfo] Which proxy answered.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RegistrationResponse.
         * @memberof spawn
         * @interface IRegistrationResponse
         * @augments spawn.RegistrationResponse.$Properties
         * @deprecated Use spawn.RegistrationResponse.$Properties instead.
         */

        /**
         * Shape of a RegistrationResponse.
         * @typedef {spawn.RegistrationResponse.$Properties} spawn.RegistrationResponse.$Shape
         */

        /**
         * Constructs a new RegistrationResponse.
         * @memberof spawn
         * @classdesc The answer to a registration.
         * @constructor
         * @param {spawn.RegistrationResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RegistrationResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OK with the message `Accepted`, or ERROR with what was wrong.
         * @member {spawn.RequestStatus.$Properties|null|undefined} status
         * @memberof spawn.RegistrationResponse
         * @instance
         */
        RegistrationResponse.prototype.status = null;

        /**
         * Which proxy answered.
         * @member {spawn.ProxyInfo.$Properties|null|undefined} proxyInfo
         * @memberof spawn.RegistrationResponse
         * @instance
         */
        RegistrationResponse.prototype.proxyInfo = null;

        /**
         * Encodes the specified RegistrationResponse message. Does not implicitly {@link spawn.RegistrationResponse.verify|verify} messages.
         * @function encode
         * @memberof spawn.RegistrationResponse
         * @static
         * @param {spawn.RegistrationResponse.$Properties} message RegistrationResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RegistrationResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                $root.spawn.RequestStatus.encode(message.status, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.proxyInfo != null && $Object.hasOwnProperty.call(message, "proxyInfo"))
                $root.spawn.ProxyInfo.encode(message.proxyInfo, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RegistrationResponse message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.RegistrationResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.RegistrationResponse & spawn.RegistrationResponse.$Shape} RegistrationResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RegistrationResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.RegistrationResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.status = $root.spawn.RequestStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.proxyInfo = $root.spawn.ProxyInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.proxyInfo);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a RegistrationResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.RegistrationResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.RegistrationResponse} RegistrationResponse
         */
        RegistrationResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.RegistrationResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.RegistrationResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.RegistrationResponse();
            if (object.status != null) {
                if (!$util.isObject(object.status))
                    throw $TypeError(".spawn.RegistrationResponse.status: object expected");
                message.status = $root.spawn.RequestStatus.fromObject(object.status, _depth + 1);
            }
            if (object.proxyInfo != null) {
                if (!$util.isObject(object.proxyInfo))
                    throw $TypeError(".spawn.RegistrationResponse.proxyInfo: object expected");
                message.proxyInfo = $root.spawn.ProxyInfo.fromObject(object.proxyInfo, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a RegistrationResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.RegistrationResponse
         * @static
         * @param {spawn.RegistrationResponse} message RegistrationResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        RegistrationResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.status = null;
                object.proxyInfo = null;
            }
            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                object.status = $root.spawn.RequestStatus.toObject(message.status, options, _depth + 1);
            if (message.proxyInfo != null && $Object.hasOwnProperty.call(message, "proxyInfo"))
                object.proxyInfo = $root.spawn.ProxyInfo.toObject(message.proxyInfo, options, _depth + 1);
            return object;
        };

        /**
         * Converts this RegistrationResponse to JSON.
         * @function toJSON
         * @memberof spawn.RegistrationResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        RegistrationResponse.prototype.toJSON = function() {
            return RegistrationResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for RegistrationResponse
         * @function getTypeUrl
         * @memberof spawn.RegistrationResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RegistrationResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.RegistrationResponse";
        };

        return RegistrationResponse;
    })();

    spawn.ServiceInfo = (function() {

        /**
         * Properties of a ServiceInfo.
         * @typedef {Object} spawn.ServiceInfo.$Properties
         * @property {string|null} [serviceName] Name of the user's service, or of the SDK.
         * @property {string|null} [serviceVersion] Version of the user's service.
         * @property {string|null} [serviceRuntime] Language or runtime and its version, in free text.
         * @property {string|null} [supportLibraryName] Name of the SDK.
         * @property {string|null} [supportLibraryVersion] Version of the SDK.
         * @property {number|null} [protocolMajorVersion] Version of the protocol that the SDK speaks. Never a reason to refuse.
         * @property {number|null} [protocolMinorVersion] ServiceInfo protocolMinorVersion
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ServiceInfo.
         * @memberof spawn
         * @interface IServiceInfo
         * @augments spawn.ServiceInfo.$Properties
         * @deprecated Use spawn.ServiceInfo.$Properties instead.
         */

        /**
         * Shape of a ServiceInfo.
         * @typedef {spawn.ServiceInfo.$Properties} spawn.ServiceInfo.$Shape
         */

        /**
         * Constructs a new ServiceInfo.
         * @memberof spawn
         * @classdesc What a user function says about itself.
         * @constructor
         * @param {spawn.ServiceInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ServiceInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Name of the user's service, or of the SDK.
         * @member {string} serviceName
         * @memberof spawn.ServiceInfo
         * @instance
         */
        ServiceInfo.prototype.serviceName = "";

        /**
         * Version of the user's service.
         * @member {string} serviceVersion
         * @memberof spawn.ServiceInfo
         * @instance
         */
        ServiceInfo.prototype.serviceVersion = "";

        /**
         * Language or runtime and its version, in free text.
         * @member {string} serviceRuntime
         * @memberof spawn.ServiceInfo
         * @instance
         */
        ServiceInfo.prototype.serviceRuntime = "";

        /**
         * Name of the SDK.
         * @member {string} supportLibraryName
         * @memberof spawn.ServiceInfo
         * @instance
         */
        ServiceInfo.prototype.supportLibraryName = "";

        /**
         * Version of the SDK.
         * @member {string} supportLibraryVersion
         * @memberof spawn.ServiceInfo
         * @instance
         */
        ServiceInfo.prototype.supportLibraryVersion = "";

        /**
         * Version of the protocol that the SDK speaks. Never a reason to refuse.
         * @member {number} protocolMajorVersion
         * @memberof spawn.ServiceInfo
         * @instance
         */
        ServiceInfo.prototype.protocolMajorVersion = 0;

        /**
         * ServiceInfo protocolMinorVersion.
         * @member {number} protocolMinorVersion
         * @memberof spawn.ServiceInfo
         * @instance
         */
        ServiceInfo.prototype.protocolMinorVersion = 0;

        /**
         * Encodes the specified ServiceInfo message. Does not implicitly {@link spawn.ServiceInfo.verify|verify} messages.
         * @function encode
         * @memberof spawn.ServiceInfo
         * @static
         * @param {spawn.ServiceInfo.$Properties} message ServiceInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ServiceInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.serviceName != null && $Object.hasOwnProperty.call(message, "serviceName") && message.serviceName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.serviceName);
            if (message.serviceVersion != null && $Object.hasOwnProperty.call(message, "serviceVersion") && message.serviceVersion !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.serviceVersion);
            if (message.serviceRuntime != null && $Object.hasOwnProperty.call(message, "serviceRuntime") && message.serviceRuntime !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.serviceRuntime);
            if (message.supportLibraryName != null && $Object.hasOwnProperty.call(message, "supportLibraryName") && message.supportLibraryName !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.supportLibraryName);
            if (message.supportLibraryVersion != null && $Object.hasOwnProperty.call(message, "supportLibraryVersion") && message.supportLibraryVersion !== "")
                writer.uint32(/* id 5, wireType 2 =*/42).string(message.supportLibraryVersion);
            if (message.protocolMajorVersion != null && $Object.hasOwnProperty.call(message, "protocolMajorVersion") && message.protocolMajorVersion !== 0)
                writer.uint32(/* id 6, wireType 0 =*/48).int32(message.protocolMajorVersion);
            if (message.protocolMinorVersion != null && $Object.hasOwnProperty.call(message, "protocolMinorVersion") && message.protocolMinorVersion !== 0)
                writer.uint32(/* id 7, wireType 0 =*/56).int32(message.protocolMinorVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ServiceInfo message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.ServiceInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.ServiceInfo & spawn.ServiceInfo.$Shape} ServiceInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ServiceInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.ServiceInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.serviceName = value;
                        else
                            delete message.serviceName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.serviceVersion = value;
                        else
                            delete message.serviceVersion;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.serviceRuntime = value;
                        else
                            delete message.serviceRuntime;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.supportLibraryName = value;
                        else
                            delete message.supportLibraryName;
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.supportLibraryVersion = value;
                        else
                            delete message.supportLibraryVersion;
                        continue;
                    }
                case 6: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.protocolMajorVersion = value;
                        else
                            delete message.protocolMajorVersion;
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.protocolMinorVersion = value;
                        else
                            delete message.protocolMinorVersion;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a ServiceInfo message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.ServiceInfo
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.ServiceInfo} ServiceInfo
         */
        ServiceInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.ServiceInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.ServiceInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.ServiceInfo();
            if (object.serviceName != null)
                if (typeof object.serviceName !== "string" || object.serviceName.length)
                    message.serviceName = $String(object.serviceName);
            if (object.serviceVersion != null)
                if (typeof object.serviceVersion !== "string" || object.serviceVersion.length)
                    message.serviceVersion = $String(object.serviceVersion);
            if (object.serviceRuntime != null)
                if (typeof object.serviceRuntime !== "string" || object.serviceRuntime.length)
                    message.serviceRuntime = $String(object.serviceRuntime);
            if (object.supportLibraryName != null)
                if (typeof object.supportLibraryName !== "string" || object.supportLibraryName.length)
                    message.supportLibraryName = $String(object.supportLibraryName);
            if (object.supportLibraryVersion != null)
                if (typeof object.supportLibraryVersion !== "string" || object.supportLibraryVersion.length)
                    message.supportLibraryVersion = $String(object.supportLibraryVersion);
            if (object.protocolMajorVersion != null)
                if ($Number(object.protocolMajorVersion) !== 0)
                    message.protocolMajorVersion = object.protocolMajorVersion | 0;
            if (object.protocolMinorVersion != null)
                if ($Number(object.protocolMinorVersion) !== 0)
                    message.protocolMinorVersion = object.protocolMinorVersion | 0;
            return message;
        };

        /**
         * Creates a plain object from a ServiceInfo message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.ServiceInfo
         * @static
         * @param {spawn.ServiceInfo} message ServiceInfo
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ServiceInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.serviceName = "";
                object.serviceVersion = "";
                object.serviceRuntime = "";
                object.supportLibraryName = "";
                object.supportLibraryVersion = "";
                object.protocolMajorVersion = 0;
                object.protocolMinorVersion = 0;
            }
            if (message.serviceName != null && $Object.hasOwnProperty.call(message, "serviceName"))
                object.serviceName = message.serviceName;
            if (message.serviceVersion != null && $Object.hasOwnProperty.call(message, "serviceVersion"))
                object.serviceVersion = message.serviceVersion;
            if (message.serviceRuntime != null && $Object.hasOwnProperty.call(message, "serviceRuntime"))
                object.serviceRuntime = message.serviceRuntime;
            if (message.supportLibraryName != null && $Object.hasOwnProperty.call(message, "supportLibraryName"))
                object.supportLibraryName = message.supportLibraryName;
            if (message.supportLibraryVersion != null && $Object.hasOwnProperty.call(message, "supportLibraryVersion"))
                object.supportLibraryVersion = message.supportLibraryVersion;
            if (message.protocolMajorVersion != null && $Object.hasOwnProperty.call(message, "protocolMajorVersion"))
                object.protocolMajorVersion = message.protocolMajorVersion;
            if (message.protocolMinorVersion != null && $Object.hasOwnProperty.call(message, "protocolMinorVersion"))
                object.protocolMinorVersion = message.protocolMinorVersion;
            return object;
        };

        /**
         * Converts this ServiceInfo to JSON.
         * @function toJSON
         * @memberof spawn.ServiceInfo
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ServiceInfo.prototype.toJSON = function() {
            return ServiceInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for ServiceInfo
         * @function getTypeUrl
         * @memberof spawn.ServiceInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ServiceInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.ServiceInfo";
        };

        return ServiceInfo;
    })();

    spawn.SpawnRequest = (function() {

        /**
         * Properties of a SpawnRequest.
         * @typedef {Object} spawn.SpawnRequest.$Properties
         * @property {Array.<spawn.actors.ActorId.$Properties>|null} [actors] The new actors: their own `name`, and as `parent` the name of a registered (usually UNNAMED) actor.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SpawnRequest.
         * @memberof spawn
         * @interface ISpawnRequest
         * @augments spawn.SpawnRequest.$Properties
         * @deprecated Use spawn.SpawnRequest.$Properties instead.
         */

        /**
         * Shape of a SpawnRequest.
         * @typedef {spawn.SpawnRequest.$Properties} spawn.SpawnRequest.$Shape
         */

        /**
         * Constructs a new SpawnRequest.
         * @memberof spawn
         * @classdesc Create actors at run time from registered ones.
         * @constructor
         * @param {spawn.SpawnRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SpawnRequest = function (properties) {
            this.actors = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * The new actors: their own `name`, and as `parent` the name of a registered (usually UNNAMED) actor.
         * @member {Array.<spawn.actors.ActorId.$Properties>} actors
         * @memberof spawn.SpawnRequest
         * @instance
         */
        SpawnRequest.prototype.actors = $util.emptyArray;

        /**
         * Encodes the specified SpawnRequest message. Does not implicitly {@link spawn.SpawnRequest.verify|verify} messages.
         * @function encode
         * @memberof spawn.SpawnRequest
         * @static
         * @param {spawn.SpawnRequest.$Properties} message SpawnRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SpawnRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actors != null && message.actors.length)
                for (let i = 0; i < message.actors.length; ++i)
                    $root.spawn.actors.ActorId.encode(message.actors[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SpawnRequest message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.SpawnRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.SpawnRequest & spawn.SpawnRequest.$Shape} SpawnRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SpawnRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.SpawnRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.actors && message.actors.length))
                            message.actors = [];
                        message.actors.push($root.spawn.actors.ActorId.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a SpawnRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.SpawnRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.SpawnRequest} SpawnRequest
         */
        SpawnRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.SpawnRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.SpawnRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.SpawnRequest();
            if (object.actors) {
                if (!$Array.isArray(object.actors))
                    throw $TypeError(".spawn.SpawnRequest.actors: array expected");
                message.actors = $Array(object.actors.length);
                for (let i = 0; i < object.actors.length; ++i) {
                    if (!$util.isObject(object.actors[i]))
                        throw $TypeError(".spawn.SpawnRequest.actors: object expected");
                    message.actors[i] = $root.spawn.actors.ActorId.fromObject(object.actors[i], _depth + 1);
                }
            }
            return message;
        };

        /**
         * Creates a plain object from a SpawnRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.SpawnRequest
         * @static
         * @param {spawn.SpawnRequest} message SpawnRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        SpawnRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.actors = [];
            if (message.actors && message.actors.length) {
                object.actors = $Array(message.actors.length);
                for (let j = 0; j < message.actors.length; ++j)
                    object.actors[j] = $root.spawn.actors.ActorId.toObject(message.actors[j], options, _depth + 1);
            }
            return object;
        };

        /**
         * Converts this SpawnRequest to JSON.
         * @function toJSON
         * @memberof spawn.SpawnRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        SpawnRequest.prototype.toJSON = function() {
            return SpawnRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for SpawnRequest
         * @function getTypeUrl
         * @memberof spawn.SpawnRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SpawnRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.SpawnRequest";
        };

        return SpawnRequest;
    })();

    spawn.SpawnResponse = (function() {

        /**
         * Properties of a SpawnResponse.
         * @typedef {Object} spawn.SpawnResponse.$Properties
         * @property {spawn.RequestStatus.$Properties|null} [status] SpawnResponse status
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SpawnResponse.
         * @memberof spawn
         * @interface ISpawnResponse
         * @augments spawn.SpawnResponse.$Properties
         * @deprecated Use spawn.SpawnResponse.$Properties instead.
         */

        /**
         * Shape of a SpawnResponse.
         * @typedef {spawn.SpawnResponse.$Properties} spawn.SpawnResponse.$Shape
         */

        /**
         * Constructs a new SpawnResponse.
         * @memberof spawn
         * @classdesc The answer to a spawn request. It speaks for all of its actors at once.
         * @constructor
         * @param {spawn.SpawnResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SpawnResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * SpawnResponse status.
         * @member {spawn.RequestStatus.$Properties|null|undefined} status
         * @memberof spawn.SpawnResponse
         * @instance
         */
        SpawnResponse.prototype.status = null;

        /**
         * Encodes the specified SpawnResponse message. Does not implicitly {@link spawn.SpawnResponse.verify|verify} messages.
         * @function encode
         * @memberof spawn.SpawnResponse
         * @static
         * @param {spawn.SpawnResponse.$Properties} message SpawnResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SpawnResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                $root.spawn.RequestStatus.encode(message.status, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SpawnResponse message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.SpawnResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.SpawnResponse & spawn.SpawnResponse.$Shape} SpawnResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SpawnResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.SpawnResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.status = $root.spawn.RequestStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a SpawnResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.SpawnResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.SpawnResponse} SpawnResponse
         */
        SpawnResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.SpawnResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.SpawnResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.SpawnResponse();
            if (object.status != null) {
                if (!$util.isObject(object.status))
                    throw $TypeError(".spawn.SpawnResponse.status: object expected");
                message.status = $root.spawn.RequestStatus.fromObject(object.status, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a SpawnResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.SpawnResponse
         * @static
         * @param {spawn.SpawnResponse} message SpawnResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        SpawnResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.status = null;
            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                object.status = $root.spawn.RequestStatus.toObject(message.status, options, _depth + 1);
            return object;
        };

        /**
         * Converts this SpawnResponse to JSON.
         * @function toJSON
         * @memberof spawn.SpawnResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        SpawnResponse.prototype.toJSON = function() {
            return SpawnResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for SpawnResponse
         * @function getTypeUrl
         * @memberof spawn.SpawnResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SpawnResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.SpawnResponse";
        };

        return SpawnResponse;
    })();

    spawn.ProxyInfo = (function() {

        /**
         * Properties of a ProxyInfo.
         * @typedef {Object} spawn.ProxyInfo.$Properties
         * @property {number|null} [protocolMajorVersion] Version of the protocol that the proxy speaks.
         * @property {number|null} [protocolMinorVersion] ProxyInfo protocolMinorVersion
         * @property {string|null} [proxyName] Name of the implementation.
         * @property {string|null} [proxyVersion] Version of the implementation.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a ProxyInfo.
         * @memberof spawn
         * @interface IProxyInfo
         * @augments spawn.ProxyInfo.$Properties
         * @deprecated Use spawn.ProxyInfo.$Properties instead.
         */

        /**
         * Shape of a ProxyInfo.
         * @typedef {spawn.ProxyInfo.$Properties} spawn.ProxyInfo.$Shape
         */

        /**
         * Constructs a new ProxyInfo.
         * @memberof spawn
         * @classdesc What a proxy says about itself.
         * @constructor
         * @param {spawn.ProxyInfo.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ProxyInfo = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Version of the protocol that the proxy speaks.
         * @member {number} protocolMajorVersion
         * @memberof spawn.ProxyInfo
         * @instance
         */
        ProxyInfo.prototype.protocolMajorVersion = 0;

        /**
         * ProxyInfo protocolMinorVersion.
         * @member {number} protocolMinorVersion
         * @memberof spawn.ProxyInfo
         * @instance
         */
        ProxyInfo.prototype.protocolMinorVersion = 0;

        /**
         * Name of the implementation.
         * @member {string} proxyName
         * @memberof spawn.ProxyInfo
         * @instance
         */
        ProxyInfo.prototype.proxyName = "";

        /**
         * Version of the implementation.
         * @member {string} proxyVersion
         * @memberof spawn.ProxyInfo
         * @instance
         */
        ProxyInfo.prototype.proxyVersion = "";

        /**
         * Encodes the specified ProxyInfo message. Does not implicitly {@link spawn.ProxyInfo.verify|verify} messages.
         * @function encode
         * @memberof spawn.ProxyInfo
         * @static
         * @param {spawn.ProxyInfo.$Properties} message ProxyInfo message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ProxyInfo.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.protocolMajorVersion != null && $Object.hasOwnProperty.call(message, "protocolMajorVersion") && message.protocolMajorVersion !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.protocolMajorVersion);
            if (message.protocolMinorVersion != null && $Object.hasOwnProperty.call(message, "protocolMinorVersion") && message.protocolMinorVersion !== 0)
                writer.uint32(/* id 2, wireType 0 =*/16).int32(message.protocolMinorVersion);
            if (message.proxyName != null && $Object.hasOwnProperty.call(message, "proxyName") && message.proxyName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.proxyName);
            if (message.proxyVersion != null && $Object.hasOwnProperty.call(message, "proxyVersion") && message.proxyVersion !== "")
                writer.uint32(/* id 4, wireType 2 =*/34).string(message.proxyVersion);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a ProxyInfo message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.ProxyInfo
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.ProxyInfo & spawn.ProxyInfo.$Shape} ProxyInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ProxyInfo.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.ProxyInfo();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.protocolMajorVersion = value;
                        else
                            delete message.protocolMajorVersion;
                        continue;
                    }
                case 2: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.protocolMinorVersion = value;
                        else
                            delete message.protocolMinorVersion;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.proxyName = value;
                        else
                            delete message.proxyName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.proxyVersion = value;
                        else
                            delete message.proxyVersion;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a ProxyInfo message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.ProxyInfo
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.ProxyInfo} ProxyInfo
         */
        ProxyInfo.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.ProxyInfo)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.ProxyInfo: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.ProxyInfo();
            if (object.protocolMajorVersion != null)
                if ($Number(object.protocolMajorVersion) !== 0)
                    message.protocolMajorVersion = object.protocolMajorVersion | 0;
            if (object.protocolMinorVersion != null)
                if ($Number(object.protocolMinorVersion) !== 0)
                    message.protocolMinorVersion = object.protocolMinorVersion | 0;
            if (object.proxyName != null)
                if (typeof object.proxyName !== "string" || object.proxyName.length)
                    message.proxyName = $String(object.proxyName);
            if (object.proxyVersion != null)
                if (typeof object.proxyVersion !== "string" || object.proxyVersion.length)
                    message.proxyVersion = $String(object.proxyVersion);
            return message;
        };

        /**
         * Creates a plain object from a ProxyInfo message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.ProxyInfo
         * @static
         * @param {spawn.ProxyInfo} message ProxyInfo
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ProxyInfo.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.protocolMajorVersion = 0;
                object.protocolMinorVersion = 0;
                object.proxyName = "";
                object.proxyVersion = "";
            }
            if (message.protocolMajorVersion != null && $Object.hasOwnProperty.call(message, "protocolMajorVersion"))
                object.protocolMajorVersion = message.protocolMajorVersion;
            if (message.protocolMinorVersion != null && $Object.hasOwnProperty.call(message, "protocolMinorVersion"))
                object.protocolMinorVersion = message.protocolMinorVersion;
            if (message.proxyName != null && $Object.hasOwnProperty.call(message, "proxyName"))
                object.proxyName = message.proxyName;
            if (message.proxyVersion != null && $Object.hasOwnProperty.call(message, "proxyVersion"))
                object.proxyVersion = message.proxyVersion;
            return object;
        };

        /**
         * Converts this ProxyInfo to JSON.
         * @function toJSON
         * @memberof spawn.ProxyInfo
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ProxyInfo.prototype.toJSON = function() {
            return ProxyInfo.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for ProxyInfo
         * @function getTypeUrl
         * @memberof spawn.ProxyInfo
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ProxyInfo.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.ProxyInfo";
        };

        return ProxyInfo;
    })();

    spawn.SideEffect = (function() {

        /**
         * Properties of a SideEffect.
         * @typedef {Object} spawn.SideEffect.$Properties
         * @property {spawn.InvocationRequest.$Properties|null} [request] The whole invocation, as a user function would send it.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a SideEffect.
         * @memberof spawn
         * @interface ISideEffect
         * @augments spawn.SideEffect.$Properties
         * @deprecated Use spawn.SideEffect.$Properties instead.
         */

        /**
         * Shape of a SideEffect.
         * @typedef {{
         *   request?: spawn.InvocationRequest.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * }} spawn.SideEffect.$Shape
         */

        /**
         * Constructs a new SideEffect.
         * @memberof spawn
         * @classdesc An invocation that an action asks for beside its answer. Its caller gets nothing back, and its failure changes nothing.
         * @constructor
         * @param {spawn.SideEffect.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const SideEffect = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * The whole invocation, as a user function would send it.
         * @member {spawn.InvocationRequest.$Properties|null|undefined} request
         * @memberof spawn.SideEffect
         * @instance
         */
        SideEffect.prototype.request = null;

        /**
         * Encodes the specified SideEffect message. Does not implicitly {@link spawn.SideEffect.verify|verify} messages.
         * @function encode
         * @memberof spawn.SideEffect
         * @static
         * @param {spawn.SideEffect.$Properties} message SideEffect message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        SideEffect.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                $root.spawn.InvocationRequest.encode(message.request, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a SideEffect message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.SideEffect
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.SideEffect & spawn.SideEffect.$Shape} SideEffect
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        SideEffect.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.SideEffect();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.request = $root.spawn.InvocationRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.request);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a SideEffect message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.SideEffect
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.SideEffect} SideEffect
         */
        SideEffect.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.SideEffect)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.SideEffect: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.SideEffect();
            if (object.request != null) {
                if (!$util.isObject(object.request))
                    throw $TypeError(".spawn.SideEffect.request: object expected");
                message.request = $root.spawn.InvocationRequest.fromObject(object.request, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a SideEffect message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.SideEffect
         * @static
         * @param {spawn.SideEffect} message SideEffect
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        SideEffect.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.request = null;
            if (message.request != null && $Object.hasOwnProperty.call(message, "request"))
                object.request = $root.spawn.InvocationRequest.toObject(message.request, options, _depth + 1);
            return object;
        };

        /**
         * Converts this SideEffect to JSON.
         * @function toJSON
         * @memberof spawn.SideEffect
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        SideEffect.prototype.toJSON = function() {
            return SideEffect.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for SideEffect
         * @function getTypeUrl
         * @memberof spawn.SideEffect
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        SideEffect.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.SideEffect";
        };

        return SideEffect;
    })();

    spawn.Broadcast = (function() {

        /**
         * Properties of a Broadcast.
         * @typedef {Object} spawn.Broadcast.$Properties
         * @property {string|null} [channelGroup] The channel. The subscription decides which action is run (see Channel).
         * @property {google.protobuf.Any.$Properties|null} [value] Broadcast value
         * @property {spawn.Noop.$Properties|null} [noop] Broadcast noop
         * @property {"value"|"noop"} [payload] Broadcast payload
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Broadcast.
         * @memberof spawn
         * @interface IBroadcast
         * @augments spawn.Broadcast.$Properties
         * @deprecated Use spawn.Broadcast.$Properties instead.
         */

        /**
         * Narrowed shape of a Broadcast.
         * @typedef {{
         *   channelGroup?: string|null;
         *   value?: google.protobuf.Any.$Shape|null;
         *   noop?: spawn.Noop.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
         * )} spawn.Broadcast.$Shape
         */

        /**
         * Constructs a new Broadcast.
         * @memberof spawn
         * @classdesc A payload for every actor that subscribes to a channel.
         * @constructor
         * @param {spawn.Broadcast.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Broadcast = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * The channel. The subscription decides which action is run (see Channel).
         * @member {string} channelGroup
         * @memberof spawn.Broadcast
         * @instance
         */
        Broadcast.prototype.channelGroup = "";

        /**
         * Broadcast value.
         * @member {google.protobuf.Any.$Properties|null|undefined} value
         * @memberof spawn.Broadcast
         * @instance
         */
        Broadcast.prototype.value = null;

        /**
         * Broadcast noop.
         * @member {spawn.Noop.$Properties|null|undefined} noop
         * @memberof spawn.Broadcast
         * @instance
         */
        Broadcast.prototype.noop = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * Broadcast payload.
         * @member {"value"|"noop"|undefined} payload
         * @memberof spawn.Broadcast
         * @instance
         */
        $Object.defineProperty(Broadcast.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["value", "noop"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified Broadcast message. Does not implicitly {@link spawn.Broadcast.verify|verify} messages.
         * @function encode
         * @memberof spawn.Broadcast
         * @static
         * @param {spawn.Broadcast.$Properties} message Broadcast message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Broadcast.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.channelGroup != null && $Object.hasOwnProperty.call(message, "channelGroup") && message.channelGroup !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.channelGroup);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.google.protobuf.Any.encode(message.value, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop"))
                $root.spawn.Noop.encode(message.noop, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Broadcast message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.Broadcast
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.Broadcast & spawn.Broadcast.$Shape} Broadcast
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Broadcast.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.Broadcast();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.channelGroup = value;
                        else
                            delete message.channelGroup;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        message.payload = "value";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.noop = $root.spawn.Noop.decode(reader, reader.size(), $undefined, _depth + 1, message.noop);
                        message.payload = "noop";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a Broadcast message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.Broadcast
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.Broadcast} Broadcast
         */
        Broadcast.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.Broadcast)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.Broadcast: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.Broadcast();
            if (object.channelGroup != null)
                if (typeof object.channelGroup !== "string" || object.channelGroup.length)
                    message.channelGroup = $String(object.channelGroup);
            if (object.value != null) {
                if (!$util.isObject(object.value))
                    throw $TypeError(".spawn.Broadcast.value: object expected");
                message.value = $root.google.protobuf.Any.fromObject(object.value, _depth + 1);
            }
            if (object.noop != null) {
                if (!$util.isObject(object.noop))
                    throw $TypeError(".spawn.Broadcast.noop: object expected");
                message.noop = $root.spawn.Noop.fromObject(object.noop, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a Broadcast message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.Broadcast
         * @static
         * @param {spawn.Broadcast} message Broadcast
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Broadcast.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults)
                object.channelGroup = "";
            if (message.channelGroup != null && $Object.hasOwnProperty.call(message, "channelGroup"))
                object.channelGroup = message.channelGroup;
            if (message.value != null && $Object.hasOwnProperty.call(message, "value")) {
                object.value = $root.google.protobuf.Any.toObject(message.value, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "value";
            }
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop")) {
                object.noop = $root.spawn.Noop.toObject(message.noop, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "noop";
            }
            return object;
        };

        /**
         * Converts this Broadcast to JSON.
         * @function toJSON
         * @memberof spawn.Broadcast
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Broadcast.prototype.toJSON = function() {
            return Broadcast.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for Broadcast
         * @function getTypeUrl
         * @memberof spawn.Broadcast
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Broadcast.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.Broadcast";
        };

        return Broadcast;
    })();

    spawn.Pipe = (function() {

        /**
         * Properties of a Pipe.
         * @typedef {Object} spawn.Pipe.$Properties
         * @property {string|null} [actor] Name of the target, in the same system.
         * @property {string|null} [actionName] Name of the target's action.
         * @property {string|null} [registerRef] The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Pipe.
         * @memberof spawn
         * @interface IPipe
         * @augments spawn.Pipe.$Properties
         * @deprecated Use spawn.Pipe.$Properties instead.
         */

        /**
         * Shape of a Pipe.
         * @typedef {spawn.Pipe.$Properties} spawn.Pipe.$Shape
         */

        /**
         * Constructs a new Pipe.
         * @memberof spawn
         * @classdesc Hand the answer's payload to another actor: the caller gets that actor's answer instead.
         * @constructor
         * @param {spawn.Pipe.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Pipe = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Name of the target, in the same system.
         * @member {string} actor
         * @memberof spawn.Pipe
         * @instance
         */
        Pipe.prototype.actor = "";

        /**
         * Name of the target's action.
         * @member {string} actionName
         * @memberof spawn.Pipe
         * @instance
         */
        Pipe.prototype.actionName = "";

        /**
         * The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn.
         * @member {string} registerRef
         * @memberof spawn.Pipe
         * @instance
         */
        Pipe.prototype.registerRef = "";

        /**
         * Encodes the specified Pipe message. Does not implicitly {@link spawn.Pipe.verify|verify} messages.
         * @function encode
         * @memberof spawn.Pipe
         * @static
         * @param {spawn.Pipe.$Properties} message Pipe message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Pipe.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.actor);
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName") && message.actionName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.actionName);
            if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef") && message.registerRef !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.registerRef);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Pipe message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.Pipe
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.Pipe & spawn.Pipe.$Shape} Pipe
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Pipe.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.Pipe();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actor = value;
                        else
                            delete message.actor;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actionName = value;
                        else
                            delete message.actionName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.registerRef = value;
                        else
                            delete message.registerRef;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a Pipe message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.Pipe
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.Pipe} Pipe
         */
        Pipe.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.Pipe)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.Pipe: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.Pipe();
            if (object.actor != null)
                if (typeof object.actor !== "string" || object.actor.length)
                    message.actor = $String(object.actor);
            if (object.actionName != null)
                if (typeof object.actionName !== "string" || object.actionName.length)
                    message.actionName = $String(object.actionName);
            if (object.registerRef != null)
                if (typeof object.registerRef !== "string" || object.registerRef.length)
                    message.registerRef = $String(object.registerRef);
            return message;
        };

        /**
         * Creates a plain object from a Pipe message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.Pipe
         * @static
         * @param {spawn.Pipe} message Pipe
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Pipe.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.actor = "";
                object.actionName = "";
                object.registerRef = "";
            }
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                object.actor = message.actor;
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName"))
                object.actionName = message.actionName;
            if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                object.registerRef = message.registerRef;
            return object;
        };

        /**
         * Converts this Pipe to JSON.
         * @function toJSON
         * @memberof spawn.Pipe
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Pipe.prototype.toJSON = function() {
            return Pipe.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for Pipe
         * @function getTypeUrl
         * @memberof spawn.Pipe
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Pipe.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.Pipe";
        };

        return Pipe;
    })();

    spawn.Forward = (function() {

        /**
         * Properties of a Forward.
         * @typedef {Object} spawn.Forward.$Properties
         * @property {string|null} [actor] Name of the target, in the same system.
         * @property {string|null} [actionName] Name of the target's action.
         * @property {string|null} [registerRef] The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Forward.
         * @memberof spawn
         * @interface IForward
         * @augments spawn.Forward.$Properties
         * @deprecated Use spawn.Forward.$Properties instead.
         */

        /**
         * Shape of a Forward.
         * @typedef {spawn.Forward.$Properties} spawn.Forward.$Shape
         */

        /**
         * Constructs a new Forward.
         * @memberof spawn
         * @classdesc Hand the original payload (not the answer's) to another actor: the caller gets that actor's answer instead.
         * @constructor
         * @param {spawn.Forward.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Forward = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Name of the target, in the same system.
         * @member {string} actor
         * @memberof spawn.Forward
         * @instance
         */
        Forward.prototype.actor = "";

        /**
         * Name of the target's action.
         * @member {string} actionName
         * @memberof spawn.Forward
         * @instance
         */
        Forward.prototype.actionName = "";

        /**
         * The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn.
         * @member {string} registerRef
         * @memberof spawn.Forward
         * @instance
         */
        Forward.prototype.registerRef = "";

        /**
         * Encodes the specified Forward message. Does not implicitly {@link spawn.Forward.verify|verify} messages.
         * @function encode
         * @memberof spawn.Forward
         * @static
         * @param {spawn.Forward.$Properties} message Forward message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Forward.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.actor);
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName") && message.actionName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.actionName);
            if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef") && message.registerRef !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.registerRef);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Forward message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.Forward
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.Forward & spawn.Forward.$Shape} Forward
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Forward.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.Forward();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actor = value;
                        else
                            delete message.actor;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actionName = value;
                        else
                            delete message.actionName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.registerRef = value;
                        else
                            delete message.registerRef;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a Forward message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.Forward
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.Forward} Forward
         */
        Forward.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.Forward)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.Forward: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.Forward();
            if (object.actor != null)
                if (typeof object.actor !== "string" || object.actor.length)
                    message.actor = $String(object.actor);
            if (object.actionName != null)
                if (typeof object.actionName !== "string" || object.actionName.length)
                    message.actionName = $String(object.actionName);
            if (object.registerRef != null)
                if (typeof object.registerRef !== "string" || object.registerRef.length)
                    message.registerRef = $String(object.registerRef);
            return message;
        };

        /**
         * Creates a plain object from a Forward message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.Forward
         * @static
         * @param {spawn.Forward} message Forward
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Forward.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.actor = "";
                object.actionName = "";
                object.registerRef = "";
            }
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                object.actor = message.actor;
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName"))
                object.actionName = message.actionName;
            if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                object.registerRef = message.registerRef;
            return object;
        };

        /**
         * Converts this Forward to JSON.
         * @function toJSON
         * @memberof spawn.Forward
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Forward.prototype.toJSON = function() {
            return Forward.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for Forward
         * @function getTypeUrl
         * @memberof spawn.Forward
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Forward.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.Forward";
        };

        return Forward;
    })();

    spawn.Fact = (function() {

        /**
         * Properties of a Fact.
         * @typedef {Object} spawn.Fact.$Properties
         * @property {string|null} [uuid] Identity of this fact.
         * @property {google.protobuf.Any.$Properties|null} [state] The state after the change.
         * @property {Object.<string,string>|null} [metadata] What is known about the change.
         * @property {google.protobuf.Timestamp.$Properties|null} [timestamp] When it happened.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Fact.
         * @memberof spawn
         * @interface IFact
         * @augments spawn.Fact.$Properties
         * @deprecated Use spawn.Fact.$Properties instead.
         */

        /**
         * Shape of a Fact.
         * @typedef {spawn.Fact.$Properties} spawn.Fact.$Shape
         */

        /**
         * Constructs a new Fact.
         * @memberof spawn
         * @classdesc One recorded change of an actor, as projections read it.
         * @constructor
         * @param {spawn.Fact.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Fact = function (properties) {
            this.metadata = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Identity of this fact.
         * @member {string} uuid
         * @memberof spawn.Fact
         * @instance
         */
        Fact.prototype.uuid = "";

        /**
         * The state after the change.
         * @member {google.protobuf.Any.$Properties|null|undefined} state
         * @memberof spawn.Fact
         * @instance
         */
        Fact.prototype.state = null;

        /**
         * What is known about the change.
         * @member {Object.<string,string>} metadata
         * @memberof spawn.Fact
         * @instance
         */
        Fact.prototype.metadata = $util.emptyObject;

        /**
         * When it happened.
         * @member {google.protobuf.Timestamp.$Properties|null|undefined} timestamp
         * @memberof spawn.Fact
         * @instance
         */
        Fact.prototype.timestamp = null;

        /**
         * Encodes the specified Fact message. Does not implicitly {@link spawn.Fact.verify|verify} messages.
         * @function encode
         * @memberof spawn.Fact
         * @static
         * @param {spawn.Fact.$Properties} message Fact message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Fact.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.uuid);
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                $root.google.protobuf.Any.encode(message.state, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 3, wireType 2 =*/26).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                $root.google.protobuf.Timestamp.encode(message.timestamp, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Fact message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.Fact
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.Fact & spawn.Fact.$Shape} Fact
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Fact.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.Fact();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.uuid = value;
                        else
                            delete message.uuid;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.state = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if (message.metadata === $util.emptyObject)
                            message.metadata = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.metadata, key);
                        message.metadata[key] = value;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.timestamp = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.timestamp);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a Fact message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.Fact
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.Fact} Fact
         */
        Fact.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.Fact)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.Fact: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.Fact();
            if (object.uuid != null)
                if (typeof object.uuid !== "string" || object.uuid.length)
                    message.uuid = $String(object.uuid);
            if (object.state != null) {
                if (!$util.isObject(object.state))
                    throw $TypeError(".spawn.Fact.state: object expected");
                message.state = $root.google.protobuf.Any.fromObject(object.state, _depth + 1);
            }
            if (object.metadata) {
                if (!$util.isObject(object.metadata))
                    throw $TypeError(".spawn.Fact.metadata: object expected");
                message.metadata = {};
                for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.metadata, keys[i]);
                    message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                }
            }
            if (object.timestamp != null) {
                if (!$util.isObject(object.timestamp))
                    throw $TypeError(".spawn.Fact.timestamp: object expected");
                message.timestamp = $root.google.protobuf.Timestamp.fromObject(object.timestamp, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a Fact message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.Fact
         * @static
         * @param {spawn.Fact} message Fact
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Fact.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.metadata = {};
            if (options.defaults) {
                object.uuid = "";
                object.state = null;
                object.timestamp = null;
            }
            if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid"))
                object.uuid = message.uuid;
            if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                object.state = $root.google.protobuf.Any.toObject(message.state, options, _depth + 1);
            let keys2;
            if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                object.metadata = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.metadata, keys2[j]);
                    object.metadata[keys2[j]] = message.metadata[keys2[j]];
                }
            }
            if (message.timestamp != null && $Object.hasOwnProperty.call(message, "timestamp"))
                object.timestamp = $root.google.protobuf.Timestamp.toObject(message.timestamp, options, _depth + 1);
            return object;
        };

        /**
         * Converts this Fact to JSON.
         * @function toJSON
         * @memberof spawn.Fact
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Fact.prototype.toJSON = function() {
            return Fact.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for Fact
         * @function getTypeUrl
         * @memberof spawn.Fact
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Fact.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.Fact";
        };

        return Fact;
    })();

    spawn.Workflow = (function() {

        /**
         * Properties of a Workflow.
         * @typedef {Object} spawn.Workflow.$Properties
         * @property {Array.<spawn.SideEffect.$Properties>|null} [effects] Invocations to start. Trap: they come first by number, though the broadcast is often written first.
         * @property {spawn.Broadcast.$Properties|null} [broadcast] A payload to publish.
         * @property {spawn.Pipe.$Properties|null} [pipe] Workflow pipe
         * @property {spawn.Forward.$Properties|null} [forward] Workflow forward
         * @property {"pipe"|"forward"} [routing] Who answers the caller in this actor's place, if anybody.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a Workflow.
         * @memberof spawn
         * @interface IWorkflow
         * @augments spawn.Workflow.$Properties
         * @deprecated Use spawn.Workflow.$Properties instead.
         */

        /**
         * Narrowed shape of a Workflow.
         * @typedef {{
         *   effects?: Array.<spawn.SideEffect.$Shape>|null;
         *   broadcast?: spawn.Broadcast.$Shape|null;
         *   pipe?: spawn.Pipe.$Shape|null;
         *   forward?: spawn.Forward.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ routing?: undefined; pipe?: null; forward?: null }|{ routing?: "pipe"; pipe: spawn.Pipe.$Shape; forward?: null }|{ routing?: "forward"; pipe?: null; forward: spawn.Forward.$Shape })
         * )} spawn.Workflow.$Shape
         */

        /**
         * Constructs a new Workflow.
         * @memberof spawn
         * @classdesc What is to happen after an action, besides its answer.
         * @constructor
         * @param {spawn.Workflow.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const Workflow = function (properties) {
            this.effects = [];
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Invocations to start. Trap: they come first by number, though the broadcast is often written first.
         * @member {Array.<spawn.SideEffect.$Properties>} effects
         * @memberof spawn.Workflow
         * @instance
         */
        Workflow.prototype.effects = $util.emptyArray;

        /**
         * A payload to publish.
         * @member {spawn.Broadcast.$Properties|null|undefined} broadcast
         * @memberof spawn.Workflow
         * @instance
         */
        Workflow.prototype.broadcast = null;

        /**
         * Workflow pipe.
         * @member {spawn.Pipe.$Properties|null|undefined} pipe
         * @memberof spawn.Workflow
         * @instance
         */
        Workflow.prototype.pipe = null;

        /**
         * Workflow forward.
         * @member {spawn.Forward.$Properties|null|undefined} forward
         * @memberof spawn.Workflow
         * @instance
         */
        Workflow.prototype.forward = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * Who answers the caller in this actor's place, if anybody.
         * @member {"pipe"|"forward"|undefined} routing
         * @memberof spawn.Workflow
         * @instance
         */
        $Object.defineProperty(Workflow.prototype, "routing", {
            get: $util.oneOfGetter($oneOfFields = ["pipe", "forward"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified Workflow message. Does not implicitly {@link spawn.Workflow.verify|verify} messages.
         * @function encode
         * @memberof spawn.Workflow
         * @static
         * @param {spawn.Workflow.$Properties} message Workflow message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        Workflow.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.effects != null && message.effects.length)
                for (let i = 0; i < message.effects.length; ++i)
                    $root.spawn.SideEffect.encode(message.effects[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.broadcast != null && $Object.hasOwnProperty.call(message, "broadcast"))
                $root.spawn.Broadcast.encode(message.broadcast, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe"))
                $root.spawn.Pipe.encode(message.pipe, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.forward != null && $Object.hasOwnProperty.call(message, "forward"))
                $root.spawn.Forward.encode(message.forward, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a Workflow message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.Workflow
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.Workflow & spawn.Workflow.$Shape} Workflow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        Workflow.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.Workflow();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if (!(message.effects && message.effects.length))
                            message.effects = [];
                        message.effects.push($root.spawn.SideEffect.decode(reader, reader.size(), $undefined, _depth + 1));
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.broadcast = $root.spawn.Broadcast.decode(reader, reader.size(), $undefined, _depth + 1, message.broadcast);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.pipe = $root.spawn.Pipe.decode(reader, reader.size(), $undefined, _depth + 1, message.pipe);
                        message.routing = "pipe";
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.forward = $root.spawn.Forward.decode(reader, reader.size(), $undefined, _depth + 1, message.forward);
                        message.routing = "forward";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a Workflow message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.Workflow
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.Workflow} Workflow
         */
        Workflow.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.Workflow)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.Workflow: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.Workflow();
            if (object.effects) {
                if (!$Array.isArray(object.effects))
                    throw $TypeError(".spawn.Workflow.effects: array expected");
                message.effects = $Array(object.effects.length);
                for (let i = 0; i < object.effects.length; ++i) {
                    if (!$util.isObject(object.effects[i]))
                        throw $TypeError(".spawn.Workflow.effects: object expected");
                    message.effects[i] = $root.spawn.SideEffect.fromObject(object.effects[i], _depth + 1);
                }
            }
            if (object.broadcast != null) {
                if (!$util.isObject(object.broadcast))
                    throw $TypeError(".spawn.Workflow.broadcast: object expected");
                message.broadcast = $root.spawn.Broadcast.fromObject(object.broadcast, _depth + 1);
            }
            if (object.pipe != null) {
                if (!$util.isObject(object.pipe))
                    throw $TypeError(".spawn.Workflow.pipe: object expected");
                message.pipe = $root.spawn.Pipe.fromObject(object.pipe, _depth + 1);
            }
            if (object.forward != null) {
                if (!$util.isObject(object.forward))
                    throw $TypeError(".spawn.Workflow.forward: object expected");
                message.forward = $root.spawn.Forward.fromObject(object.forward, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from a Workflow message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.Workflow
         * @static
         * @param {spawn.Workflow} message Workflow
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        Workflow.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.arrays || options.defaults)
                object.effects = [];
            if (options.defaults)
                object.broadcast = null;
            if (message.effects && message.effects.length) {
                object.effects = $Array(message.effects.length);
                for (let j = 0; j < message.effects.length; ++j)
                    object.effects[j] = $root.spawn.SideEffect.toObject(message.effects[j], options, _depth + 1);
            }
            if (message.broadcast != null && $Object.hasOwnProperty.call(message, "broadcast"))
                object.broadcast = $root.spawn.Broadcast.toObject(message.broadcast, options, _depth + 1);
            if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe")) {
                object.pipe = $root.spawn.Pipe.toObject(message.pipe, options, _depth + 1);
                if (options.oneofs)
                    object.routing = "pipe";
            }
            if (message.forward != null && $Object.hasOwnProperty.call(message, "forward")) {
                object.forward = $root.spawn.Forward.toObject(message.forward, options, _depth + 1);
                if (options.oneofs)
                    object.routing = "forward";
            }
            return object;
        };

        /**
         * Converts this Workflow to JSON.
         * @function toJSON
         * @memberof spawn.Workflow
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        Workflow.prototype.toJSON = function() {
            return Workflow.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for Workflow
         * @function getTypeUrl
         * @memberof spawn.Workflow
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        Workflow.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.Workflow";
        };

        return Workflow;
    })();

    spawn.InvocationRequest = (function() {

        /**
         * Properties of an InvocationRequest.
         * @typedef {Object} spawn.InvocationRequest.$Properties
         * @property {spawn.actors.ActorSystem.$Properties|null} [system] The system; its name is enough.
         * @property {spawn.actors.Actor.$Properties|null} [actor] The actor; its id is enough.
         * @property {string|null} [actionName] Name of the action.
         * @property {google.protobuf.Any.$Properties|null} [value] InvocationRequest value
         * @property {spawn.Noop.$Properties|null} [noop] InvocationRequest noop
         * @property {boolean|null} [async] Answer as soon as the invocation is queued, without a payload.
         * @property {spawn.actors.ActorId.$Properties|null} [caller] The actor on whose behalf this is sent, if any.
         * @property {Object.<string,string>|null} [metadata] Reaches the action unchanged. `request-timeout` is the budget of the whole invocation in milliseconds.
         * @property {number|Long|null} [scheduledTo] When to run it, in milliseconds since the Unix epoch (a point in time, not a delay). 0: now. Implies `async`.
         * @property {boolean|null} [pooled] Pick any instance of a pooled actor.
         * @property {string|null} [registerRef] The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn.
         * @property {"value"|"noop"} [payload] What the action gets. Trap: `noop` is 7, not the number after `value`.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an InvocationRequest.
         * @memberof spawn
         * @interface IInvocationRequest
         * @augments spawn.InvocationRequest.$Properties
         * @deprecated Use spawn.InvocationRequest.$Properties instead.
         */

        /**
         * Narrowed shape of an InvocationRequest.
         * @typedef {{
         *   system?: spawn.actors.ActorSystem.$Shape|null;
         *   actor?: spawn.actors.Actor.$Shape|null;
         *   actionName?: string|null;
         *   value?: google.protobuf.Any.$Shape|null;
         *   noop?: spawn.Noop.$Shape|null;
         *   async?: boolean|null;
         *   caller?: spawn.actors.ActorId.$Shape|null;
         *   metadata?: Object.<string,string>|null;
         *   scheduledTo?: number|Long|null;
         *   pooled?: boolean|null;
         *   registerRef?: string|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
         * )} spawn.InvocationRequest.$Shape
         */

        /**
         * Constructs a new InvocationRequest.
         * @memberof spawn
         * @classdesc Run one action of one actor.
         * @constructor
         * @param {spawn.InvocationRequest.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const InvocationRequest = function (properties) {
            this.metadata = {};
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * The system; its name is enough.
         * @member {spawn.actors.ActorSystem.$Properties|null|undefined} system
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.system = null;

        /**
         * The actor; its id is enough.
         * @member {spawn.actors.Actor.$Properties|null|undefined} actor
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.actor = null;

        /**
         * Name of the action.
         * @member {string} actionName
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.actionName = "";

        /**
         * InvocationRequest value.
         * @member {google.protobuf.Any.$Properties|null|undefined} value
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.value = null;

        /**
         * InvocationRequest noop.
         * @member {spawn.Noop.$Properties|null|undefined} noop
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.noop = null;

        /**
         * Answer as soon as the invocation is queued, without a payload.
         * @member {boolean} async
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.async = false;

        /**
         * The actor on whose behalf this is sent, if any.
         * @member {spawn.actors.ActorId.$Properties|null|undefined} caller
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.caller = null;

        /**
         * Reaches the action unchanged. `request-timeout` is the budget of the whole invocation in milliseconds.
         * @member {Object.<string,string>} metadata
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.metadata = $util.emptyObject;

        /**
         * When to run it, in milliseconds since the Unix epoch (a point in time, not a delay). 0: now. Implies `async`.
         * @member {number|Long} scheduledTo
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.scheduledTo = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

        /**
         * Pick any instance of a pooled actor.
         * @member {boolean} pooled
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.pooled = false;

        /**
         * The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn.
         * @member {string} registerRef
         * @memberof spawn.InvocationRequest
         * @instance
         */
        InvocationRequest.prototype.registerRef = "";

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * What the action gets. Trap: `noop` is 7, not the number after `value`.
         * @member {"value"|"noop"|undefined} payload
         * @memberof spawn.InvocationRequest
         * @instance
         */
        $Object.defineProperty(InvocationRequest.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["value", "noop"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified InvocationRequest message. Does not implicitly {@link spawn.InvocationRequest.verify|verify} messages.
         * @function encode
         * @memberof spawn.InvocationRequest
         * @static
         * @param {spawn.InvocationRequest.$Properties} message InvocationRequest message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        InvocationRequest.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                $root.spawn.actors.ActorSystem.encode(message.system, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                $root.spawn.actors.Actor.encode(message.actor, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName") && message.actionName !== "")
                writer.uint32(/* id 3, wireType 2 =*/26).string(message.actionName);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.google.protobuf.Any.encode(message.value, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.async != null && $Object.hasOwnProperty.call(message, "async") && message.async !== false)
                writer.uint32(/* id 5, wireType 0 =*/40).bool(message.async);
            if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                $root.spawn.actors.ActorId.encode(message.caller, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop"))
                $root.spawn.Noop.encode(message.noop, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
            if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                    writer.uint32(/* id 8, wireType 2 =*/66).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
            if (message.scheduledTo != null && $Object.hasOwnProperty.call(message, "scheduledTo") && (typeof message.scheduledTo === "object" ? message.scheduledTo.low || message.scheduledTo.high : message.scheduledTo !== 0))
                writer.uint32(/* id 9, wireType 0 =*/72).int64(message.scheduledTo);
            if (message.pooled != null && $Object.hasOwnProperty.call(message, "pooled") && message.pooled !== false)
                writer.uint32(/* id 10, wireType 0 =*/80).bool(message.pooled);
            if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef") && message.registerRef !== "")
                writer.uint32(/* id 11, wireType 2 =*/90).string(message.registerRef);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an InvocationRequest message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.InvocationRequest
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.InvocationRequest & spawn.InvocationRequest.$Shape} InvocationRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        InvocationRequest.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, key, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.InvocationRequest();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.system = $root.spawn.actors.ActorSystem.decode(reader, reader.size(), $undefined, _depth + 1, message.system);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.actor = $root.spawn.actors.Actor.decode(reader, reader.size(), $undefined, _depth + 1, message.actor);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actionName = value;
                        else
                            delete message.actionName;
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        message.payload = "value";
                        continue;
                    }
                case 7: {
                        if (wireType !== 2)
                            break;
                        message.noop = $root.spawn.Noop.decode(reader, reader.size(), $undefined, _depth + 1, message.noop);
                        message.payload = "noop";
                        continue;
                    }
                case 5: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.async = value;
                        else
                            delete message.async;
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.caller = $root.spawn.actors.ActorId.decode(reader, reader.size(), $undefined, _depth + 1, message.caller);
                        continue;
                    }
                case 8: {
                        if (wireType !== 2)
                            break;
                        if (message.metadata === $util.emptyObject)
                            message.metadata = {};
                        let end2 = reader.size() + reader.pos;
                        if (end2 > reader.len)
                            throw $RangeError("index out of range");
                        reader.len = end2;
                        key = "";
                        value = "";
                        while (reader.pos < end2) {
                            let tag2 = reader.tag();
                            wireType = tag2 & 7;
                            switch (tag2 >>>= 3) {
                            case 1:
                                if (wireType !== 2)
                                    break;
                                key = reader.stringVerify();
                                continue;
                            case 2:
                                if (wireType !== 2)
                                    break;
                                value = reader.stringVerify();
                                continue;
                            }
                            reader.skipType(wireType, _depth, tag2);
                        }
                        if (reader.pos !== end2)
                            throw $RangeError("index out of range");
                        reader.len = end;
                        if (key === "__proto__")
                            $util.makeProp(message.metadata, key);
                        message.metadata[key] = value;
                        continue;
                    }
                case 9: {
                        if (wireType !== 0)
                            break;
                        if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                            message.scheduledTo = value;
                        else
                            delete message.scheduledTo;
                        continue;
                    }
                case 10: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.pooled = value;
                        else
                            delete message.pooled;
                        continue;
                    }
                case 11: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.registerRef = value;
                        else
                            delete message.registerRef;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates an InvocationRequest message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.InvocationRequest
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.InvocationRequest} InvocationRequest
         */
        InvocationRequest.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.InvocationRequest)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.InvocationRequest: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.InvocationRequest();
            if (object.system != null) {
                if (!$util.isObject(object.system))
                    throw $TypeError(".spawn.InvocationRequest.system: object expected");
                message.system = $root.spawn.actors.ActorSystem.fromObject(object.system, _depth + 1);
            }
            if (object.actor != null) {
                if (!$util.isObject(object.actor))
                    throw $TypeError(".spawn.InvocationRequest.actor: object expected");
                message.actor = $root.spawn.actors.Actor.fromObject(object.actor, _depth + 1);
            }
            if (object.actionName != null)
                if (typeof object.actionName !== "string" || object.actionName.length)
                    message.actionName = $String(object.actionName);
            if (object.value != null) {
                if (!$util.isObject(object.value))
                    throw $TypeError(".spawn.InvocationRequest.value: object expected");
                message.value = $root.google.protobuf.Any.fromObject(object.value, _depth + 1);
            }
            if (object.noop != null) {
                if (!$util.isObject(object.noop))
                    throw $TypeError(".spawn.InvocationRequest.noop: object expected");
                message.noop = $root.spawn.Noop.fromObject(object.noop, _depth + 1);
            }
            if (object.async != null)
                if (object.async)
                    message.async = $Boolean(object.async);
            if (object.caller != null) {
                if (!$util.isObject(object.caller))
                    throw $TypeError(".spawn.InvocationRequest.caller: object expected");
                message.caller = $root.spawn.actors.ActorId.fromObject(object.caller, _depth + 1);
            }
            if (object.metadata) {
                if (!$util.isObject(object.metadata))
                    throw $TypeError(".spawn.InvocationRequest.metadata: object expected");
                message.metadata = {};
                for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                    if (keys[i] === "__proto__")
                        $util.makeProp(message.metadata, keys[i]);
                    message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                }
            }
            if (object.scheduledTo != null)
                if (typeof object.scheduledTo === "object" ? object.scheduledTo.low || object.scheduledTo.high : $Number(object.scheduledTo) !== 0)
                    if ($util.Long)
                        message.scheduledTo = $util.Long.fromValue(object.scheduledTo, false);
                    else if (typeof object.scheduledTo === "string")
                        message.scheduledTo = $parseInt(object.scheduledTo, 10);
                    else if (typeof object.scheduledTo === "number")
                        message.scheduledTo = object.scheduledTo;
                    else if (typeof object.scheduledTo === "object")
                        message.scheduledTo = new $util.LongBits(object.scheduledTo.low >>> 0, object.scheduledTo.high >>> 0).toNumber();
            if (object.pooled != null)
                if (object.pooled)
                    message.pooled = $Boolean(object.pooled);
            if (object.registerRef != null)
                if (typeof object.registerRef !== "string" || object.registerRef.length)
                    message.registerRef = $String(object.registerRef);
            return message;
        };

        /**
         * Creates a plain object from an InvocationRequest message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.InvocationRequest
         * @static
         * @param {spawn.InvocationRequest} message InvocationRequest
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        InvocationRequest.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.objects || options.defaults)
                object.metadata = {};
            if (options.defaults) {
                object.system = null;
                object.actor = null;
                object.actionName = "";
                object.async = false;
                object.caller = null;
                if ($util.Long) {
                    let long = new $util.Long(0, 0, false);
                    object.scheduledTo = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                } else
                    object.scheduledTo = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                object.pooled = false;
                object.registerRef = "";
            }
            if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                object.system = $root.spawn.actors.ActorSystem.toObject(message.system, options, _depth + 1);
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                object.actor = $root.spawn.actors.Actor.toObject(message.actor, options, _depth + 1);
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName"))
                object.actionName = message.actionName;
            if (message.value != null && $Object.hasOwnProperty.call(message, "value")) {
                object.value = $root.google.protobuf.Any.toObject(message.value, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "value";
            }
            if (message.async != null && $Object.hasOwnProperty.call(message, "async"))
                object.async = message.async;
            if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                object.caller = $root.spawn.actors.ActorId.toObject(message.caller, options, _depth + 1);
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop")) {
                object.noop = $root.spawn.Noop.toObject(message.noop, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "noop";
            }
            let keys2;
            if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                object.metadata = {};
                for (let j = 0; j < keys2.length; ++j) {
                    if (keys2[j] === "__proto__")
                        $util.makeProp(object.metadata, keys2[j]);
                    object.metadata[keys2[j]] = message.metadata[keys2[j]];
                }
            }
            if (message.scheduledTo != null && $Object.hasOwnProperty.call(message, "scheduledTo"))
                if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                    object.scheduledTo = typeof message.scheduledTo === "number" ? $BigInt(message.scheduledTo) : $util.Long.fromBits(message.scheduledTo.low >>> 0, message.scheduledTo.high >>> 0, false).toBigInt();
                else if (typeof message.scheduledTo === "number")
                    object.scheduledTo = options.longs === $String ? $String(message.scheduledTo) : message.scheduledTo;
                else
                    object.scheduledTo = options.longs === $String ? $util.Long.prototype.toString.call(message.scheduledTo) : options.longs === $Number ? new $util.LongBits(message.scheduledTo.low >>> 0, message.scheduledTo.high >>> 0).toNumber() : message.scheduledTo;
            if (message.pooled != null && $Object.hasOwnProperty.call(message, "pooled"))
                object.pooled = message.pooled;
            if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                object.registerRef = message.registerRef;
            return object;
        };

        /**
         * Converts this InvocationRequest to JSON.
         * @function toJSON
         * @memberof spawn.InvocationRequest
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        InvocationRequest.prototype.toJSON = function() {
            return InvocationRequest.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for InvocationRequest
         * @function getTypeUrl
         * @memberof spawn.InvocationRequest
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        InvocationRequest.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.InvocationRequest";
        };

        return InvocationRequest;
    })();

    spawn.ActorInvocation = (function() {

        /**
         * Properties of an ActorInvocation.
         * @typedef {Object} spawn.ActorInvocation.$Properties
         * @property {spawn.actors.ActorId.$Properties|null} [actor] The actor, always set; for a spawned one with its `parent`, whose actions it runs.
         * @property {string|null} [actionName] Name of the action.
         * @property {spawn.Context.$Properties|null} [currentContext] What the action sees of its actor. Always set.
         * @property {google.protobuf.Any.$Properties|null} [value] ActorInvocation value
         * @property {spawn.Noop.$Properties|null} [noop] ActorInvocation noop
         * @property {spawn.actors.ActorId.$Properties|null} [caller] The calling actor, as in the context.
         * @property {"value"|"noop"} [payload] What the action gets. Here `noop` is 5.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ActorInvocation.
         * @memberof spawn
         * @interface IActorInvocation
         * @augments spawn.ActorInvocation.$Properties
         * @deprecated Use spawn.ActorInvocation.$Properties instead.
         */

        /**
         * Narrowed shape of an ActorInvocation.
         * @typedef {{
         *   actor?: spawn.actors.ActorId.$Shape|null;
         *   actionName?: string|null;
         *   currentContext?: spawn.Context.$Shape|null;
         *   value?: google.protobuf.Any.$Shape|null;
         *   noop?: spawn.Noop.$Shape|null;
         *   caller?: spawn.actors.ActorId.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
         * )} spawn.ActorInvocation.$Shape
         */

        /**
         * Constructs a new ActorInvocation.
         * @memberof spawn
         * @classdesc The callback: a proxy asks the user function to run an action.
         * @constructor
         * @param {spawn.ActorInvocation.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ActorInvocation = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * The actor, always set; for a spawned one with its `parent`, whose actions it runs.
         * @member {spawn.actors.ActorId.$Properties|null|undefined} actor
         * @memberof spawn.ActorInvocation
         * @instance
         */
        ActorInvocation.prototype.actor = null;

        /**
         * Name of the action.
         * @member {string} actionName
         * @memberof spawn.ActorInvocation
         * @instance
         */
        ActorInvocation.prototype.actionName = "";

        /**
         * What the action sees of its actor. Always set.
         * @member {spawn.Context.$Properties|null|undefined} currentContext
         * @memberof spawn.ActorInvocation
         * @instance
         */
        ActorInvocation.prototype.currentContext = null;

        /**
         * ActorInvocation value.
         * @member {google.protobuf.Any.$Properties|null|undefined} value
         * @memberof spawn.ActorInvocation
         * @instance
         */
        ActorInvocation.prototype.value = null;

        /**
         * ActorInvocation noop.
         * @member {spawn.Noop.$Properties|null|undefined} noop
         * @memberof spawn.ActorInvocation
         * @instance
         */
        ActorInvocation.prototype.noop = null;

        /**
         * The calling actor, as in the context.
         * @member {spawn.actors.ActorId.$Properties|null|undefined} caller
         * @memberof spawn.ActorInvocation
         * @instance
         */
        ActorInvocation.prototype.caller = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * What the action gets. Here `noop` is 5.
         * @member {"value"|"noop"|undefined} payload
         * @memberof spawn.ActorInvocation
         * @instance
         */
        $Object.defineProperty(ActorInvocation.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["value", "noop"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified ActorInvocation message. Does not implicitly {@link spawn.ActorInvocation.verify|verify} messages.
         * @function encode
         * @memberof spawn.ActorInvocation
         * @static
         * @param {spawn.ActorInvocation.$Properties} message ActorInvocation message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ActorInvocation.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                $root.spawn.actors.ActorId.encode(message.actor, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName") && message.actionName !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.actionName);
            if (message.currentContext != null && $Object.hasOwnProperty.call(message, "currentContext"))
                $root.spawn.Context.encode(message.currentContext, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.google.protobuf.Any.encode(message.value, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop"))
                $root.spawn.Noop.encode(message.noop, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                $root.spawn.actors.ActorId.encode(message.caller, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ActorInvocation message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.ActorInvocation
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.ActorInvocation & spawn.ActorInvocation.$Shape} ActorInvocation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ActorInvocation.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.ActorInvocation();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.actor = $root.spawn.actors.ActorId.decode(reader, reader.size(), $undefined, _depth + 1, message.actor);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actionName = value;
                        else
                            delete message.actionName;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.currentContext = $root.spawn.Context.decode(reader, reader.size(), $undefined, _depth + 1, message.currentContext);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        message.payload = "value";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.noop = $root.spawn.Noop.decode(reader, reader.size(), $undefined, _depth + 1, message.noop);
                        message.payload = "noop";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.caller = $root.spawn.actors.ActorId.decode(reader, reader.size(), $undefined, _depth + 1, message.caller);
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates an ActorInvocation message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.ActorInvocation
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.ActorInvocation} ActorInvocation
         */
        ActorInvocation.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.ActorInvocation)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.ActorInvocation: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.ActorInvocation();
            if (object.actor != null) {
                if (!$util.isObject(object.actor))
                    throw $TypeError(".spawn.ActorInvocation.actor: object expected");
                message.actor = $root.spawn.actors.ActorId.fromObject(object.actor, _depth + 1);
            }
            if (object.actionName != null)
                if (typeof object.actionName !== "string" || object.actionName.length)
                    message.actionName = $String(object.actionName);
            if (object.currentContext != null) {
                if (!$util.isObject(object.currentContext))
                    throw $TypeError(".spawn.ActorInvocation.currentContext: object expected");
                message.currentContext = $root.spawn.Context.fromObject(object.currentContext, _depth + 1);
            }
            if (object.value != null) {
                if (!$util.isObject(object.value))
                    throw $TypeError(".spawn.ActorInvocation.value: object expected");
                message.value = $root.google.protobuf.Any.fromObject(object.value, _depth + 1);
            }
            if (object.noop != null) {
                if (!$util.isObject(object.noop))
                    throw $TypeError(".spawn.ActorInvocation.noop: object expected");
                message.noop = $root.spawn.Noop.fromObject(object.noop, _depth + 1);
            }
            if (object.caller != null) {
                if (!$util.isObject(object.caller))
                    throw $TypeError(".spawn.ActorInvocation.caller: object expected");
                message.caller = $root.spawn.actors.ActorId.fromObject(object.caller, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from an ActorInvocation message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.ActorInvocation
         * @static
         * @param {spawn.ActorInvocation} message ActorInvocation
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ActorInvocation.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.actor = null;
                object.actionName = "";
                object.currentContext = null;
                object.caller = null;
            }
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                object.actor = $root.spawn.actors.ActorId.toObject(message.actor, options, _depth + 1);
            if (message.actionName != null && $Object.hasOwnProperty.call(message, "actionName"))
                object.actionName = message.actionName;
            if (message.currentContext != null && $Object.hasOwnProperty.call(message, "currentContext"))
                object.currentContext = $root.spawn.Context.toObject(message.currentContext, options, _depth + 1);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value")) {
                object.value = $root.google.protobuf.Any.toObject(message.value, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "value";
            }
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop")) {
                object.noop = $root.spawn.Noop.toObject(message.noop, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "noop";
            }
            if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                object.caller = $root.spawn.actors.ActorId.toObject(message.caller, options, _depth + 1);
            return object;
        };

        /**
         * Converts this ActorInvocation to JSON.
         * @function toJSON
         * @memberof spawn.ActorInvocation
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ActorInvocation.prototype.toJSON = function() {
            return ActorInvocation.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for ActorInvocation
         * @function getTypeUrl
         * @memberof spawn.ActorInvocation
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ActorInvocation.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.ActorInvocation";
        };

        return ActorInvocation;
    })();

    spawn.ActorInvocationResponse = (function() {

        /**
         * Properties of an ActorInvocationResponse.
         * @typedef {Object} spawn.ActorInvocationResponse.$Properties
         * @property {string|null} [actorName] Name of the actor that ran.
         * @property {string|null} [actorSystem] Name of its system.
         * @property {spawn.Context.$Properties|null} [updatedContext] What the action leaves behind. Always set in a good answer: without it the callback counts as failed.
         * @property {google.protobuf.Any.$Properties|null} [value] ActorInvocationResponse value
         * @property {spawn.Noop.$Properties|null} [noop] ActorInvocationResponse noop
         * @property {spawn.Workflow.$Properties|null} [workflow] What is to happen after the action.
         * @property {boolean|null} [checkpoint] Make the new state durable before the caller gets the answer, whatever the snapshot strategy says.
         * @property {"value"|"noop"} [payload] What the caller gets. Trap: `noop` is 6, and 5 is the workflow.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an ActorInvocationResponse.
         * @memberof spawn
         * @interface IActorInvocationResponse
         * @augments spawn.ActorInvocationResponse.$Properties
         * @deprecated Use spawn.ActorInvocationResponse.$Properties instead.
         */

        /**
         * Narrowed shape of an ActorInvocationResponse.
         * @typedef {{
         *   actorName?: string|null;
         *   actorSystem?: string|null;
         *   updatedContext?: spawn.Context.$Shape|null;
         *   value?: google.protobuf.Any.$Shape|null;
         *   noop?: spawn.Noop.$Shape|null;
         *   workflow?: spawn.Workflow.$Shape|null;
         *   checkpoint?: boolean|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
         * )} spawn.ActorInvocationResponse.$Shape
         */

        /**
         * Constructs a new ActorInvocationResponse.
         * @memberof spawn
         * @classdesc The answer to a callback.
         * @constructor
         * @param {spawn.ActorInvocationResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const ActorInvocationResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * Name of the actor that ran.
         * @member {string} actorName
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        ActorInvocationResponse.prototype.actorName = "";

        /**
         * Name of its system.
         * @member {string} actorSystem
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        ActorInvocationResponse.prototype.actorSystem = "";

        /**
         * What the action leaves behind. Always set in a good answer: without it the callback counts as failed.
         * @member {spawn.Context.$Properties|null|undefined} updatedContext
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        ActorInvocationResponse.prototype.updatedContext = null;

        /**
         * ActorInvocationResponse value.
         * @member {google.protobuf.Any.$Properties|null|undefined} value
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        ActorInvocationResponse.prototype.value = null;

        /**
         * ActorInvocationResponse noop.
         * @member {spawn.Noop.$Properties|null|undefined} noop
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        ActorInvocationResponse.prototype.noop = null;

        /**
         * What is to happen after the action.
         * @member {spawn.Workflow.$Properties|null|undefined} workflow
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        ActorInvocationResponse.prototype.workflow = null;

        /**
         * Make the new state durable before the caller gets the answer, whatever the snapshot strategy says.
         * @member {boolean} checkpoint
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        ActorInvocationResponse.prototype.checkpoint = false;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * What the caller gets. Trap: `noop` is 6, and 5 is the workflow.
         * @member {"value"|"noop"|undefined} payload
         * @memberof spawn.ActorInvocationResponse
         * @instance
         */
        $Object.defineProperty(ActorInvocationResponse.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["value", "noop"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified ActorInvocationResponse message. Does not implicitly {@link spawn.ActorInvocationResponse.verify|verify} messages.
         * @function encode
         * @memberof spawn.ActorInvocationResponse
         * @static
         * @param {spawn.ActorInvocationResponse.$Properties} message ActorInvocationResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        ActorInvocationResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.actorName != null && $Object.hasOwnProperty.call(message, "actorName") && message.actorName !== "")
                writer.uint32(/* id 1, wireType 2 =*/10).string(message.actorName);
            if (message.actorSystem != null && $Object.hasOwnProperty.call(message, "actorSystem") && message.actorSystem !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.actorSystem);
            if (message.updatedContext != null && $Object.hasOwnProperty.call(message, "updatedContext"))
                $root.spawn.Context.encode(message.updatedContext, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.google.protobuf.Any.encode(message.value, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.workflow != null && $Object.hasOwnProperty.call(message, "workflow"))
                $root.spawn.Workflow.encode(message.workflow, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop"))
                $root.spawn.Noop.encode(message.noop, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
            if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint") && message.checkpoint !== false)
                writer.uint32(/* id 7, wireType 0 =*/56).bool(message.checkpoint);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an ActorInvocationResponse message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.ActorInvocationResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.ActorInvocationResponse & spawn.ActorInvocationResponse.$Shape} ActorInvocationResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        ActorInvocationResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.ActorInvocationResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actorName = value;
                        else
                            delete message.actorName;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.actorSystem = value;
                        else
                            delete message.actorSystem;
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.updatedContext = $root.spawn.Context.decode(reader, reader.size(), $undefined, _depth + 1, message.updatedContext);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        message.payload = "value";
                        continue;
                    }
                case 6: {
                        if (wireType !== 2)
                            break;
                        message.noop = $root.spawn.Noop.decode(reader, reader.size(), $undefined, _depth + 1, message.noop);
                        message.payload = "noop";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.workflow = $root.spawn.Workflow.decode(reader, reader.size(), $undefined, _depth + 1, message.workflow);
                        continue;
                    }
                case 7: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.bool())
                            message.checkpoint = value;
                        else
                            delete message.checkpoint;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates an ActorInvocationResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.ActorInvocationResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.ActorInvocationResponse} ActorInvocationResponse
         */
        ActorInvocationResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.ActorInvocationResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.ActorInvocationResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.ActorInvocationResponse();
            if (object.actorName != null)
                if (typeof object.actorName !== "string" || object.actorName.length)
                    message.actorName = $String(object.actorName);
            if (object.actorSystem != null)
                if (typeof object.actorSystem !== "string" || object.actorSystem.length)
                    message.actorSystem = $String(object.actorSystem);
            if (object.updatedContext != null) {
                if (!$util.isObject(object.updatedContext))
                    throw $TypeError(".spawn.ActorInvocationResponse.updatedContext: object expected");
                message.updatedContext = $root.spawn.Context.fromObject(object.updatedContext, _depth + 1);
            }
            if (object.value != null) {
                if (!$util.isObject(object.value))
                    throw $TypeError(".spawn.ActorInvocationResponse.value: object expected");
                message.value = $root.google.protobuf.Any.fromObject(object.value, _depth + 1);
            }
            if (object.noop != null) {
                if (!$util.isObject(object.noop))
                    throw $TypeError(".spawn.ActorInvocationResponse.noop: object expected");
                message.noop = $root.spawn.Noop.fromObject(object.noop, _depth + 1);
            }
            if (object.workflow != null) {
                if (!$util.isObject(object.workflow))
                    throw $TypeError(".spawn.ActorInvocationResponse.workflow: object expected");
                message.workflow = $root.spawn.Workflow.fromObject(object.workflow, _depth + 1);
            }
            if (object.checkpoint != null)
                if (object.checkpoint)
                    message.checkpoint = $Boolean(object.checkpoint);
            return message;
        };

        /**
         * Creates a plain object from an ActorInvocationResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.ActorInvocationResponse
         * @static
         * @param {spawn.ActorInvocationResponse} message ActorInvocationResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        ActorInvocationResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.actorName = "";
                object.actorSystem = "";
                object.updatedContext = null;
                object.workflow = null;
                object.checkpoint = false;
            }
            if (message.actorName != null && $Object.hasOwnProperty.call(message, "actorName"))
                object.actorName = message.actorName;
            if (message.actorSystem != null && $Object.hasOwnProperty.call(message, "actorSystem"))
                object.actorSystem = message.actorSystem;
            if (message.updatedContext != null && $Object.hasOwnProperty.call(message, "updatedContext"))
                object.updatedContext = $root.spawn.Context.toObject(message.updatedContext, options, _depth + 1);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value")) {
                object.value = $root.google.protobuf.Any.toObject(message.value, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "value";
            }
            if (message.workflow != null && $Object.hasOwnProperty.call(message, "workflow"))
                object.workflow = $root.spawn.Workflow.toObject(message.workflow, options, _depth + 1);
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop")) {
                object.noop = $root.spawn.Noop.toObject(message.noop, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "noop";
            }
            if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint"))
                object.checkpoint = message.checkpoint;
            return object;
        };

        /**
         * Converts this ActorInvocationResponse to JSON.
         * @function toJSON
         * @memberof spawn.ActorInvocationResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        ActorInvocationResponse.prototype.toJSON = function() {
            return ActorInvocationResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for ActorInvocationResponse
         * @function getTypeUrl
         * @memberof spawn.ActorInvocationResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        ActorInvocationResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.ActorInvocationResponse";
        };

        return ActorInvocationResponse;
    })();

    spawn.InvocationResponse = (function() {

        /**
         * Properties of an InvocationResponse.
         * @typedef {Object} spawn.InvocationResponse.$Properties
         * @property {spawn.RequestStatus.$Properties|null} [status] OK, ACTOR_NOT_FOUND, or ERROR with what was wrong.
         * @property {spawn.actors.ActorSystem.$Properties|null} [system] The system of the request.
         * @property {spawn.actors.Actor.$Properties|null} [actor] The actor of the request.
         * @property {google.protobuf.Any.$Properties|null} [value] InvocationResponse value
         * @property {spawn.Noop.$Properties|null} [noop] InvocationResponse noop
         * @property {"value"|"noop"} [payload] What the action gave, arm and bytes kept. Unset for an asynchronous invocation. Here `noop` is 5.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of an InvocationResponse.
         * @memberof spawn
         * @interface IInvocationResponse
         * @augments spawn.InvocationResponse.$Properties
         * @deprecated Use spawn.InvocationResponse.$Properties instead.
         */

        /**
         * Narrowed shape of an InvocationResponse.
         * @typedef {{
         *   status?: spawn.RequestStatus.$Shape|null;
         *   system?: spawn.actors.ActorSystem.$Shape|null;
         *   actor?: spawn.actors.Actor.$Shape|null;
         *   value?: google.protobuf.Any.$Shape|null;
         *   noop?: spawn.Noop.$Shape|null;
         *   $unknowns?: Array.<Uint8Array>;
         * } & (
         *   ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
         * )} spawn.InvocationResponse.$Shape
         */

        /**
         * Constructs a new InvocationResponse.
         * @memberof spawn
         * @classdesc The answer to an invocation.
         * @constructor
         * @param {spawn.InvocationResponse.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const InvocationResponse = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * OK, ACTOR_NOT_FOUND, or ERROR with what was wrong.
         * @member {spawn.RequestStatus.$Properties|null|undefined} status
         * @memberof spawn.InvocationResponse
         * @instance
         */
        InvocationResponse.prototype.status = null;

        /**
         * The system of the request.
         * @member {spawn.actors.ActorSystem.$Properties|null|undefined} system
         * @memberof spawn.InvocationResponse
         * @instance
         */
        InvocationResponse.prototype.system = null;

        /**
         * The actor of the request.
         * @member {spawn.actors.Actor.$Properties|null|undefined} actor
         * @memberof spawn.InvocationResponse
         * @instance
         */
        InvocationResponse.prototype.actor = null;

        /**
         * InvocationResponse value.
         * @member {google.protobuf.Any.$Properties|null|undefined} value
         * @memberof spawn.InvocationResponse
         * @instance
         */
        InvocationResponse.prototype.value = null;

        /**
         * InvocationResponse noop.
         * @member {spawn.Noop.$Properties|null|undefined} noop
         * @memberof spawn.InvocationResponse
         * @instance
         */
        InvocationResponse.prototype.noop = null;

        // OneOf field names bound to virtual getters and setters
        let $oneOfFields;

        /**
         * What the action gave, arm and bytes kept. Unset for an asynchronous invocation. Here `noop` is 5.
         * @member {"value"|"noop"|undefined} payload
         * @memberof spawn.InvocationResponse
         * @instance
         */
        $Object.defineProperty(InvocationResponse.prototype, "payload", {
            get: $util.oneOfGetter($oneOfFields = ["value", "noop"]),
            set: $util.oneOfSetter($oneOfFields)
        });

        /**
         * Encodes the specified InvocationResponse message. Does not implicitly {@link spawn.InvocationResponse.verify|verify} messages.
         * @function encode
         * @memberof spawn.InvocationResponse
         * @static
         * @param {spawn.InvocationResponse.$Properties} message InvocationResponse message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        InvocationResponse.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                $root.spawn.RequestStatus.encode(message.status, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
            if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                $root.spawn.actors.ActorSystem.encode(message.system, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                $root.spawn.actors.Actor.encode(message.actor, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
            if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                $root.google.protobuf.Any.encode(message.value, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop"))
                $root.spawn.Noop.encode(message.noop, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes an InvocationResponse message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.InvocationResponse
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.InvocationResponse & spawn.InvocationResponse.$Shape} InvocationResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        InvocationResponse.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.InvocationResponse();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 2)
                            break;
                        message.status = $root.spawn.RequestStatus.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        message.system = $root.spawn.actors.ActorSystem.decode(reader, reader.size(), $undefined, _depth + 1, message.system);
                        continue;
                    }
                case 3: {
                        if (wireType !== 2)
                            break;
                        message.actor = $root.spawn.actors.Actor.decode(reader, reader.size(), $undefined, _depth + 1, message.actor);
                        continue;
                    }
                case 4: {
                        if (wireType !== 2)
                            break;
                        message.value = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.value);
                        message.payload = "value";
                        continue;
                    }
                case 5: {
                        if (wireType !== 2)
                            break;
                        message.noop = $root.spawn.Noop.decode(reader, reader.size(), $undefined, _depth + 1, message.noop);
                        message.payload = "noop";
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates an InvocationResponse message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.InvocationResponse
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.InvocationResponse} InvocationResponse
         */
        InvocationResponse.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.InvocationResponse)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.InvocationResponse: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.InvocationResponse();
            if (object.status != null) {
                if (!$util.isObject(object.status))
                    throw $TypeError(".spawn.InvocationResponse.status: object expected");
                message.status = $root.spawn.RequestStatus.fromObject(object.status, _depth + 1);
            }
            if (object.system != null) {
                if (!$util.isObject(object.system))
                    throw $TypeError(".spawn.InvocationResponse.system: object expected");
                message.system = $root.spawn.actors.ActorSystem.fromObject(object.system, _depth + 1);
            }
            if (object.actor != null) {
                if (!$util.isObject(object.actor))
                    throw $TypeError(".spawn.InvocationResponse.actor: object expected");
                message.actor = $root.spawn.actors.Actor.fromObject(object.actor, _depth + 1);
            }
            if (object.value != null) {
                if (!$util.isObject(object.value))
                    throw $TypeError(".spawn.InvocationResponse.value: object expected");
                message.value = $root.google.protobuf.Any.fromObject(object.value, _depth + 1);
            }
            if (object.noop != null) {
                if (!$util.isObject(object.noop))
                    throw $TypeError(".spawn.InvocationResponse.noop: object expected");
                message.noop = $root.spawn.Noop.fromObject(object.noop, _depth + 1);
            }
            return message;
        };

        /**
         * Creates a plain object from an InvocationResponse message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.InvocationResponse
         * @static
         * @param {spawn.InvocationResponse} message InvocationResponse
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        InvocationResponse.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.status = null;
                object.system = null;
                object.actor = null;
            }
            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                object.status = $root.spawn.RequestStatus.toObject(message.status, options, _depth + 1);
            if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                object.system = $root.spawn.actors.ActorSystem.toObject(message.system, options, _depth + 1);
            if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                object.actor = $root.spawn.actors.Actor.toObject(message.actor, options, _depth + 1);
            if (message.value != null && $Object.hasOwnProperty.call(message, "value")) {
                object.value = $root.google.protobuf.Any.toObject(message.value, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "value";
            }
            if (message.noop != null && $Object.hasOwnProperty.call(message, "noop")) {
                object.noop = $root.spawn.Noop.toObject(message.noop, options, _depth + 1);
                if (options.oneofs)
                    object.payload = "noop";
            }
            return object;
        };

        /**
         * Converts this InvocationResponse to JSON.
         * @function toJSON
         * @memberof spawn.InvocationResponse
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        InvocationResponse.prototype.toJSON = function() {
            return InvocationResponse.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for InvocationResponse
         * @function getTypeUrl
         * @memberof spawn.InvocationResponse
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        InvocationResponse.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.InvocationResponse";
        };

        return InvocationResponse;
    })();

    /**
     * How a request ended.
     * @name spawn.Status
     * @enum {number}
     * @property {number} UNKNOWN=0 Not said. Readers differ on what it means: never send it.
     * @property {number} OK=1 OK value
     * @property {number} ACTOR_NOT_FOUND=2 The actor, or the parent to spawn it from, is not registered.
     * @property {number} ERROR=3 Anything else that went wrong.
     */
    spawn.Status = (function() {
        const valuesById = $Object.create(null), values = $Object.create(valuesById);
        values[valuesById[0] = "UNKNOWN"] = 0;
        values[valuesById[1] = "OK"] = 1;
        values[valuesById[2] = "ACTOR_NOT_FOUND"] = 2;
        values[valuesById[3] = "ERROR"] = 3;
        return values;
    })();

    spawn.RequestStatus = (function() {

        /**
         * Properties of a RequestStatus.
         * @typedef {Object} spawn.RequestStatus.$Properties
         * @property {spawn.Status|null} [status] RequestStatus status
         * @property {string|null} [message] For people. A successful registration says exactly `Accepted`.
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */

        /**
         * Properties of a RequestStatus.
         * @memberof spawn
         * @interface IRequestStatus
         * @augments spawn.RequestStatus.$Properties
         * @deprecated Use spawn.RequestStatus.$Properties instead.
         */

        /**
         * Shape of a RequestStatus.
         * @typedef {spawn.RequestStatus.$Properties} spawn.RequestStatus.$Shape
         */

        /**
         * Constructs a new RequestStatus.
         * @memberof spawn
         * @classdesc How a request ended, and why.
         * @constructor
         * @param {spawn.RequestStatus.$Properties=} [properties] Properties to set
         * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
         */
        const RequestStatus = function (properties) {
            if (properties)
                for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                    if (properties[keys[i]] != null && keys[i] !== "__proto__")
                        this[keys[i]] = properties[keys[i]];
        };

        /**
         * RequestStatus status.
         * @member {spawn.Status} status
         * @memberof spawn.RequestStatus
         * @instance
         */
        RequestStatus.prototype.status = 0;

        /**
         * For people. A successful registration says exactly `Accepted`.
         * @member {string} message
         * @memberof spawn.RequestStatus
         * @instance
         */
        RequestStatus.prototype.message = "";

        /**
         * Encodes the specified RequestStatus message. Does not implicitly {@link spawn.RequestStatus.verify|verify} messages.
         * @function encode
         * @memberof spawn.RequestStatus
         * @static
         * @param {spawn.RequestStatus.$Properties} message RequestStatus message or plain object to encode
         * @param {$protobuf.Writer} [writer] Writer to encode to
         * @returns {$protobuf.Writer} Writer
         */
        RequestStatus.encode = function (message, writer, _depth) {
            if (!writer)
                writer = $Writer.create();
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== 0)
                writer.uint32(/* id 1, wireType 0 =*/8).int32(message.status);
            if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
            if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                for (let i = 0; i < message.$unknowns.length; ++i)
                    writer.raw(message.$unknowns[i]);
            return writer;
        };

        /**
         * Decodes a RequestStatus message from the specified reader or buffer.
         * @function decode
         * @memberof spawn.RequestStatus
         * @static
         * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
         * @param {number} [length] Message length if known beforehand
         * @returns {spawn.RequestStatus & spawn.RequestStatus.$Shape} RequestStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        RequestStatus.decode = function (reader, length, _end, _depth, _target) {
            if (!(reader instanceof $Reader))
                reader = $Reader.create(reader);
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $Reader.recursionLimit)
                throw $Error("max depth exceeded");
            let end, message, value;
            if (length === $undefined)
                end = reader.len;
            else {
                end = reader.pos + length;
                if (end > reader.len)
                    throw $RangeError("index out of range");
                length = reader.len;
                reader.len = end;
            }
            message = _target || new $root.spawn.RequestStatus();
            while (reader.pos < end) {
                let start = reader.pos;
                let tag = reader.tag();
                if (tag === _end) {
                    _end = $undefined;
                    break;
                }
                let wireType = tag & 7;
                switch (tag >>>= 3) {
                case 1: {
                        if (wireType !== 0)
                            break;
                        if (value = reader.int32())
                            message.status = value;
                        else
                            delete message.status;
                        continue;
                    }
                case 2: {
                        if (wireType !== 2)
                            break;
                        if ((value = reader.stringVerify()).length)
                            message.message = value;
                        else
                            delete message.message;
                        continue;
                    }
                }
                reader.skipType(wireType, _depth, tag);
                if (!reader.discardUnknown) {
                    $util.makeProp(message, "$unknowns", false);
                    (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                }
            }
            if (length !== $undefined) {
                if (reader.pos !== end)
                    throw $RangeError("index out of range");
                reader.len = length;
            }
            if (_end !== $undefined)
                throw $Error("missing end group");
            return message;
        };

        /**
         * Creates a RequestStatus message from a plain object. Also converts values to their respective internal types.
         * @function fromObject
         * @memberof spawn.RequestStatus
         * @static
         * @param {Object.<string,*>} object Plain object
         * @returns {spawn.RequestStatus} RequestStatus
         */
        RequestStatus.fromObject = function (object, _depth) {
            if (object instanceof $root.spawn.RequestStatus)
                return object;
            if (!$util.isObject(object))
                throw $TypeError(".spawn.RequestStatus: object expected");
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let message = new $root.spawn.RequestStatus();
            if (object.status !== 0 && (typeof object.status !== "string" || $root.spawn.Status[object.status] !== 0))
                switch (object.status) {
                case "UNKNOWN":
                case 0:
                    message.status = 0;
                    break;
                case "OK":
                case 1:
                    message.status = 1;
                    break;
                case "ACTOR_NOT_FOUND":
                case 2:
                    message.status = 2;
                    break;
                case "ERROR":
                case 3:
                    message.status = 3;
                    break;
                default:
                    if (typeof object.status === "number" && (object.status | 0) === object.status)
                        message.status = object.status;
                }
            if (object.message != null)
                if (typeof object.message !== "string" || object.message.length)
                    message.message = $String(object.message);
            return message;
        };

        /**
         * Creates a plain object from a RequestStatus message. Also converts values to other types if specified.
         * @function toObject
         * @memberof spawn.RequestStatus
         * @static
         * @param {spawn.RequestStatus} message RequestStatus
         * @param {$protobuf.IConversionOptions} [options] Conversion options
         * @returns {Object.<string,*>} Plain object
         */
        RequestStatus.toObject = function (message, options, _depth) {
            if (!options)
                options = {};
            if (_depth === $undefined)
                _depth = 0;
            if (_depth > $util.recursionLimit)
                throw $Error("max depth exceeded");
            let object = {};
            if (options.defaults) {
                object.status = options.enums === $String ? "UNKNOWN" : 0;
                object.message = "";
            }
            if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                object.status = options.enums === $String ? $root.spawn.Status[message.status] === $undefined ? message.status : $root.spawn.Status[message.status] : message.status;
            if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                object.message = message.message;
            return object;
        };

        /**
         * Converts this RequestStatus to JSON.
         * @function toJSON
         * @memberof spawn.RequestStatus
         * @instance
         * @returns {Object.<string,*>} JSON object
         */
        RequestStatus.prototype.toJSON = function() {
            return RequestStatus.toObject(this, $protobuf.util.toJSONOptions);
        };

        /**
         * Gets the type url for RequestStatus
         * @function getTypeUrl
         * @memberof spawn.RequestStatus
         * @static
         * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns {string} The type url
         */
        RequestStatus.getTypeUrl = function(prefix) {
            if (prefix === $undefined)
                prefix = "type.googleapis.com";
            return prefix + "/spawn.RequestStatus";
        };

        return RequestStatus;
    })();

    spawn.actors = (function() {

        /**
         * Namespace actors.
         * @memberof spawn
         * @namespace
         */
        const actors = {};

        actors.Registry = (function() {

            /**
             * Properties of a Registry.
             * @typedef {Object} spawn.actors.Registry.$Properties
             * @property {Object.<string,spawn.actors.Actor.$Properties>|null} [actors] By name. The key is only a key: the actor's own id says who it is.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Registry.
             * @memberof spawn.actors
             * @interface IRegistry
             * @augments spawn.actors.Registry.$Properties
             * @deprecated Use spawn.actors.Registry.$Properties instead.
             */

            /**
             * Shape of a Registry.
             * @typedef {{
             *   actors?: Object.<string,spawn.actors.Actor.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.actors.Registry.$Shape
             */

            /**
             * Constructs a new Registry.
             * @memberof spawn.actors
             * @classdesc The actors of a system.
             * @constructor
             * @param {spawn.actors.Registry.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Registry = function (properties) {
                this.actors = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * By name. The key is only a key: the actor's own id says who it is.
             * @member {Object.<string,spawn.actors.Actor.$Properties>} actors
             * @memberof spawn.actors.Registry
             * @instance
             */
            Registry.prototype.actors = $util.emptyObject;

            /**
             * Encodes the specified Registry message. Does not implicitly {@link spawn.actors.Registry.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.Registry
             * @static
             * @param {spawn.actors.Registry.$Properties} message Registry message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Registry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actors != null && $Object.hasOwnProperty.call(message, "actors"))
                    for (let keys = $Object.keys(message.actors), i = 0; i < keys.length; ++i) {
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]);
                        $root.spawn.actors.Actor.encode(message.actors[keys[i]], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim().ldelim();
                    }
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Registry message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.Registry
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.Registry & spawn.actors.Registry.$Shape} Registry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Registry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.Registry();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.actors === $util.emptyObject)
                                message.actors = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = null;
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = $root.spawn.actors.Actor.decode(reader, reader.size(), $undefined, _depth + 1, value);
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.actors, key);
                            message.actors[key] = value || new $root.spawn.actors.Actor();
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Registry message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.Registry
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.Registry} Registry
             */
            Registry.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.Registry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.Registry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.Registry();
                if (object.actors) {
                    if (!$util.isObject(object.actors))
                        throw $TypeError(".spawn.actors.Registry.actors: object expected");
                    message.actors = {};
                    for (let keys = $Object.keys(object.actors), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.actors, keys[i]);
                        if (!$util.isObject(object.actors[keys[i]]))
                            throw $TypeError(".spawn.actors.Registry.actors: object expected");
                        message.actors[keys[i]] = $root.spawn.actors.Actor.fromObject(object.actors[keys[i]], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Registry message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.Registry
             * @static
             * @param {spawn.actors.Registry} message Registry
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Registry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.actors = {};
                let keys2;
                if (message.actors && (keys2 = $Object.keys(message.actors)).length) {
                    object.actors = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.actors, keys2[j]);
                        object.actors[keys2[j]] = $root.spawn.actors.Actor.toObject(message.actors[keys2[j]], options, _depth + 1);
                    }
                }
                return object;
            };

            /**
             * Converts this Registry to JSON.
             * @function toJSON
             * @memberof spawn.actors.Registry
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Registry.prototype.toJSON = function() {
                return Registry.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Registry
             * @function getTypeUrl
             * @memberof spawn.actors.Registry
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Registry.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.Registry";
            };

            return Registry;
        })();

        actors.ActorSystem = (function() {

            /**
             * Properties of an ActorSystem.
             * @typedef {Object} spawn.actors.ActorSystem.$Properties
             * @property {string|null} [name] ActorSystem name
             * @property {spawn.actors.Registry.$Properties|null} [registry] Read on registration only.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorSystem.
             * @memberof spawn.actors
             * @interface IActorSystem
             * @augments spawn.actors.ActorSystem.$Properties
             * @deprecated Use spawn.actors.ActorSystem.$Properties instead.
             */

            /**
             * Shape of an ActorSystem.
             * @typedef {{
             *   name?: string|null;
             *   registry?: spawn.actors.Registry.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.actors.ActorSystem.$Shape
             */

            /**
             * Constructs a new ActorSystem.
             * @memberof spawn.actors
             * @classdesc A named group of actors.
             * @constructor
             * @param {spawn.actors.ActorSystem.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorSystem = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ActorSystem name.
             * @member {string} name
             * @memberof spawn.actors.ActorSystem
             * @instance
             */
            ActorSystem.prototype.name = "";

            /**
             * Read on registration only.
             * @member {spawn.actors.Registry.$Properties|null|undefined} registry
             * @memberof spawn.actors.ActorSystem
             * @instance
             */
            ActorSystem.prototype.registry = null;

            /**
             * Encodes the specified ActorSystem message. Does not implicitly {@link spawn.actors.ActorSystem.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorSystem
             * @static
             * @param {spawn.actors.ActorSystem.$Properties} message ActorSystem message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorSystem.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.registry != null && $Object.hasOwnProperty.call(message, "registry"))
                    $root.spawn.actors.Registry.encode(message.registry, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorSystem message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorSystem
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorSystem & spawn.actors.ActorSystem.$Shape} ActorSystem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorSystem.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorSystem();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.registry = $root.spawn.actors.Registry.decode(reader, reader.size(), $undefined, _depth + 1, message.registry);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorSystem message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorSystem
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorSystem} ActorSystem
             */
            ActorSystem.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorSystem)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorSystem: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorSystem();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.registry != null) {
                    if (!$util.isObject(object.registry))
                        throw $TypeError(".spawn.actors.ActorSystem.registry: object expected");
                    message.registry = $root.spawn.actors.Registry.fromObject(object.registry, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an ActorSystem message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorSystem
             * @static
             * @param {spawn.actors.ActorSystem} message ActorSystem
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorSystem.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.registry = null;
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.registry != null && $Object.hasOwnProperty.call(message, "registry"))
                    object.registry = $root.spawn.actors.Registry.toObject(message.registry, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ActorSystem to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorSystem
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorSystem.prototype.toJSON = function() {
                return ActorSystem.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorSystem
             * @function getTypeUrl
             * @memberof spawn.actors.ActorSystem
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorSystem.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorSystem";
            };

            return ActorSystem;
        })();

        actors.ActorSnapshotStrategy = (function() {

            /**
             * Properties of an ActorSnapshotStrategy.
             * @typedef {Object} spawn.actors.ActorSnapshotStrategy.$Properties
             * @property {spawn.actors.TimeoutStrategy.$Properties|null} [timeout] At this interval, if it changed.
             * @property {"timeout"} [strategy] ActorSnapshotStrategy strategy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorSnapshotStrategy.
             * @memberof spawn.actors
             * @interface IActorSnapshotStrategy
             * @augments spawn.actors.ActorSnapshotStrategy.$Properties
             * @deprecated Use spawn.actors.ActorSnapshotStrategy.$Properties instead.
             */

            /**
             * Narrowed shape of an ActorSnapshotStrategy.
             * @typedef {{
             *   timeout?: spawn.actors.TimeoutStrategy.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ strategy?: undefined; timeout?: null }|{ strategy?: "timeout"; timeout: spawn.actors.TimeoutStrategy.$Shape })
             * )} spawn.actors.ActorSnapshotStrategy.$Shape
             */

            /**
             * Constructs a new ActorSnapshotStrategy.
             * @memberof spawn.actors
             * @classdesc When a stateful actor's state is saved.
             * @constructor
             * @param {spawn.actors.ActorSnapshotStrategy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorSnapshotStrategy = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * At this interval, if it changed.
             * @member {spawn.actors.TimeoutStrategy.$Properties|null|undefined} timeout
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @instance
             */
            ActorSnapshotStrategy.prototype.timeout = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ActorSnapshotStrategy strategy.
             * @member {"timeout"|undefined} strategy
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @instance
             */
            $Object.defineProperty(ActorSnapshotStrategy.prototype, "strategy", {
                get: $util.oneOfGetter($oneOfFields = ["timeout"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ActorSnapshotStrategy message. Does not implicitly {@link spawn.actors.ActorSnapshotStrategy.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @static
             * @param {spawn.actors.ActorSnapshotStrategy.$Properties} message ActorSnapshotStrategy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorSnapshotStrategy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                    $root.spawn.actors.TimeoutStrategy.encode(message.timeout, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorSnapshotStrategy message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorSnapshotStrategy & spawn.actors.ActorSnapshotStrategy.$Shape} ActorSnapshotStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorSnapshotStrategy.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorSnapshotStrategy();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.timeout = $root.spawn.actors.TimeoutStrategy.decode(reader, reader.size(), $undefined, _depth + 1, message.timeout);
                            message.strategy = "timeout";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorSnapshotStrategy message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorSnapshotStrategy} ActorSnapshotStrategy
             */
            ActorSnapshotStrategy.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorSnapshotStrategy)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorSnapshotStrategy: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorSnapshotStrategy();
                if (object.timeout != null) {
                    if (!$util.isObject(object.timeout))
                        throw $TypeError(".spawn.actors.ActorSnapshotStrategy.timeout: object expected");
                    message.timeout = $root.spawn.actors.TimeoutStrategy.fromObject(object.timeout, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an ActorSnapshotStrategy message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @static
             * @param {spawn.actors.ActorSnapshotStrategy} message ActorSnapshotStrategy
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorSnapshotStrategy.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout")) {
                    object.timeout = $root.spawn.actors.TimeoutStrategy.toObject(message.timeout, options, _depth + 1);
                    if (options.oneofs)
                        object.strategy = "timeout";
                }
                return object;
            };

            /**
             * Converts this ActorSnapshotStrategy to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorSnapshotStrategy.prototype.toJSON = function() {
                return ActorSnapshotStrategy.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorSnapshotStrategy
             * @function getTypeUrl
             * @memberof spawn.actors.ActorSnapshotStrategy
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorSnapshotStrategy.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorSnapshotStrategy";
            };

            return ActorSnapshotStrategy;
        })();

        actors.ActorDeactivationStrategy = (function() {

            /**
             * Properties of an ActorDeactivationStrategy.
             * @typedef {Object} spawn.actors.ActorDeactivationStrategy.$Properties
             * @property {spawn.actors.TimeoutStrategy.$Properties|null} [timeout] After so long without a message.
             * @property {"timeout"} [strategy] ActorDeactivationStrategy strategy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorDeactivationStrategy.
             * @memberof spawn.actors
             * @interface IActorDeactivationStrategy
             * @augments spawn.actors.ActorDeactivationStrategy.$Properties
             * @deprecated Use spawn.actors.ActorDeactivationStrategy.$Properties instead.
             */

            /**
             * Narrowed shape of an ActorDeactivationStrategy.
             * @typedef {{
             *   timeout?: spawn.actors.TimeoutStrategy.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ strategy?: undefined; timeout?: null }|{ strategy?: "timeout"; timeout: spawn.actors.TimeoutStrategy.$Shape })
             * )} spawn.actors.ActorDeactivationStrategy.$Shape
             */

            /**
             * Constructs a new ActorDeactivationStrategy.
             * @memberof spawn.actors
             * @classdesc When an idle actor leaves memory.
             * @constructor
             * @param {spawn.actors.ActorDeactivationStrategy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorDeactivationStrategy = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * After so long without a message.
             * @member {spawn.actors.TimeoutStrategy.$Properties|null|undefined} timeout
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @instance
             */
            ActorDeactivationStrategy.prototype.timeout = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * ActorDeactivationStrategy strategy.
             * @member {"timeout"|undefined} strategy
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @instance
             */
            $Object.defineProperty(ActorDeactivationStrategy.prototype, "strategy", {
                get: $util.oneOfGetter($oneOfFields = ["timeout"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified ActorDeactivationStrategy message. Does not implicitly {@link spawn.actors.ActorDeactivationStrategy.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @static
             * @param {spawn.actors.ActorDeactivationStrategy.$Properties} message ActorDeactivationStrategy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorDeactivationStrategy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                    $root.spawn.actors.TimeoutStrategy.encode(message.timeout, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorDeactivationStrategy message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorDeactivationStrategy & spawn.actors.ActorDeactivationStrategy.$Shape} ActorDeactivationStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorDeactivationStrategy.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorDeactivationStrategy();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.timeout = $root.spawn.actors.TimeoutStrategy.decode(reader, reader.size(), $undefined, _depth + 1, message.timeout);
                            message.strategy = "timeout";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorDeactivationStrategy message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorDeactivationStrategy} ActorDeactivationStrategy
             */
            ActorDeactivationStrategy.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorDeactivationStrategy)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorDeactivationStrategy: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorDeactivationStrategy();
                if (object.timeout != null) {
                    if (!$util.isObject(object.timeout))
                        throw $TypeError(".spawn.actors.ActorDeactivationStrategy.timeout: object expected");
                    message.timeout = $root.spawn.actors.TimeoutStrategy.fromObject(object.timeout, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an ActorDeactivationStrategy message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @static
             * @param {spawn.actors.ActorDeactivationStrategy} message ActorDeactivationStrategy
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorDeactivationStrategy.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout")) {
                    object.timeout = $root.spawn.actors.TimeoutStrategy.toObject(message.timeout, options, _depth + 1);
                    if (options.oneofs)
                        object.strategy = "timeout";
                }
                return object;
            };

            /**
             * Converts this ActorDeactivationStrategy to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorDeactivationStrategy.prototype.toJSON = function() {
                return ActorDeactivationStrategy.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorDeactivationStrategy
             * @function getTypeUrl
             * @memberof spawn.actors.ActorDeactivationStrategy
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorDeactivationStrategy.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorDeactivationStrategy";
            };

            return ActorDeactivationStrategy;
        })();

        actors.TimeoutStrategy = (function() {

            /**
             * Properties of a TimeoutStrategy.
             * @typedef {Object} spawn.actors.TimeoutStrategy.$Properties
             * @property {number|Long|null} [timeout] In milliseconds. 0: the proxy's default.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a TimeoutStrategy.
             * @memberof spawn.actors
             * @interface ITimeoutStrategy
             * @augments spawn.actors.TimeoutStrategy.$Properties
             * @deprecated Use spawn.actors.TimeoutStrategy.$Properties instead.
             */

            /**
             * Shape of a TimeoutStrategy.
             * @typedef {spawn.actors.TimeoutStrategy.$Properties} spawn.actors.TimeoutStrategy.$Shape
             */

            /**
             * Constructs a new TimeoutStrategy.
             * @memberof spawn.actors
             * @classdesc A time span.
             * @constructor
             * @param {spawn.actors.TimeoutStrategy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const TimeoutStrategy = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * In milliseconds. 0: the proxy's default.
             * @member {number|Long} timeout
             * @memberof spawn.actors.TimeoutStrategy
             * @instance
             */
            TimeoutStrategy.prototype.timeout = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified TimeoutStrategy message. Does not implicitly {@link spawn.actors.TimeoutStrategy.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.TimeoutStrategy
             * @static
             * @param {spawn.actors.TimeoutStrategy.$Properties} message TimeoutStrategy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            TimeoutStrategy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout") && (typeof message.timeout === "object" ? message.timeout.low || message.timeout.high : message.timeout !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.timeout);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a TimeoutStrategy message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.TimeoutStrategy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.TimeoutStrategy & spawn.actors.TimeoutStrategy.$Shape} TimeoutStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            TimeoutStrategy.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.TimeoutStrategy();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeout = value;
                            else
                                delete message.timeout;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a TimeoutStrategy message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.TimeoutStrategy
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.TimeoutStrategy} TimeoutStrategy
             */
            TimeoutStrategy.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.TimeoutStrategy)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.TimeoutStrategy: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.TimeoutStrategy();
                if (object.timeout != null)
                    if (typeof object.timeout === "object" ? object.timeout.low || object.timeout.high : $Number(object.timeout) !== 0)
                        if ($util.Long)
                            message.timeout = $util.Long.fromValue(object.timeout, false);
                        else if (typeof object.timeout === "string")
                            message.timeout = $parseInt(object.timeout, 10);
                        else if (typeof object.timeout === "number")
                            message.timeout = object.timeout;
                        else if (typeof object.timeout === "object")
                            message.timeout = new $util.LongBits(object.timeout.low >>> 0, object.timeout.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a TimeoutStrategy message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.TimeoutStrategy
             * @static
             * @param {spawn.actors.TimeoutStrategy} message TimeoutStrategy
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            TimeoutStrategy.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeout = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeout = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.timeout != null && $Object.hasOwnProperty.call(message, "timeout"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeout = typeof message.timeout === "number" ? $BigInt(message.timeout) : $util.Long.fromBits(message.timeout.low >>> 0, message.timeout.high >>> 0, false).toBigInt();
                    else if (typeof message.timeout === "number")
                        object.timeout = options.longs === $String ? $String(message.timeout) : message.timeout;
                    else
                        object.timeout = options.longs === $String ? $util.Long.prototype.toString.call(message.timeout) : options.longs === $Number ? new $util.LongBits(message.timeout.low >>> 0, message.timeout.high >>> 0).toNumber() : message.timeout;
                return object;
            };

            /**
             * Converts this TimeoutStrategy to JSON.
             * @function toJSON
             * @memberof spawn.actors.TimeoutStrategy
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            TimeoutStrategy.prototype.toJSON = function() {
                return TimeoutStrategy.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for TimeoutStrategy
             * @function getTypeUrl
             * @memberof spawn.actors.TimeoutStrategy
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            TimeoutStrategy.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.TimeoutStrategy";
            };

            return TimeoutStrategy;
        })();

        actors.Action = (function() {

            /**
             * Properties of an Action.
             * @typedef {Object} spawn.actors.Action.$Properties
             * @property {string|null} [name] The name it is invoked by. Of a registered `init`, `Init`, `setup` or `Setup` the first is run at every activation.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Action.
             * @memberof spawn.actors
             * @interface IAction
             * @augments spawn.actors.Action.$Properties
             * @deprecated Use spawn.actors.Action.$Properties instead.
             */

            /**
             * Shape of an Action.
             * @typedef {spawn.actors.Action.$Properties} spawn.actors.Action.$Shape
             */

            /**
             * Constructs a new Action.
             * @memberof spawn.actors
             * @classdesc Something an actor can do.
             * @constructor
             * @param {spawn.actors.Action.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Action = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The name it is invoked by. Of a registered `init`, `Init`, `setup` or `Setup` the first is run at every activation.
             * @member {string} name
             * @memberof spawn.actors.Action
             * @instance
             */
            Action.prototype.name = "";

            /**
             * Encodes the specified Action message. Does not implicitly {@link spawn.actors.Action.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.Action
             * @static
             * @param {spawn.actors.Action.$Properties} message Action message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Action.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Action message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.Action
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.Action & spawn.actors.Action.$Shape} Action
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Action.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.Action();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Action message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.Action
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.Action} Action
             */
            Action.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.Action)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.Action: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.Action();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                return message;
            };

            /**
             * Creates a plain object from an Action message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.Action
             * @static
             * @param {spawn.actors.Action} message Action
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Action.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.name = "";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                return object;
            };

            /**
             * Converts this Action to JSON.
             * @function toJSON
             * @memberof spawn.actors.Action
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Action.prototype.toJSON = function() {
                return Action.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Action
             * @function getTypeUrl
             * @memberof spawn.actors.Action
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Action.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.Action";
            };

            return Action;
        })();

        actors.FixedTimerAction = (function() {

            /**
             * Properties of a FixedTimerAction.
             * @typedef {Object} spawn.actors.FixedTimerAction.$Properties
             * @property {number|null} [seconds] Trap: the interval in MILLISECONDS. The name says seconds, every implementation sends milliseconds.
             * @property {spawn.actors.Action.$Properties|null} [action] What is run.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FixedTimerAction.
             * @memberof spawn.actors
             * @interface IFixedTimerAction
             * @augments spawn.actors.FixedTimerAction.$Properties
             * @deprecated Use spawn.actors.FixedTimerAction.$Properties instead.
             */

            /**
             * Shape of a FixedTimerAction.
             * @typedef {spawn.actors.FixedTimerAction.$Properties} spawn.actors.FixedTimerAction.$Shape
             */

            /**
             * Constructs a new FixedTimerAction.
             * @memberof spawn.actors
             * @classdesc An action that the proxy runs again and again.
             * @constructor
             * @param {spawn.actors.FixedTimerAction.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FixedTimerAction = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Trap: the interval in MILLISECONDS. The name says seconds, every implementation sends milliseconds.
             * @member {number} seconds
             * @memberof spawn.actors.FixedTimerAction
             * @instance
             */
            FixedTimerAction.prototype.seconds = 0;

            /**
             * What is run.
             * @member {spawn.actors.Action.$Properties|null|undefined} action
             * @memberof spawn.actors.FixedTimerAction
             * @instance
             */
            FixedTimerAction.prototype.action = null;

            /**
             * Encodes the specified FixedTimerAction message. Does not implicitly {@link spawn.actors.FixedTimerAction.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.FixedTimerAction
             * @static
             * @param {spawn.actors.FixedTimerAction.$Properties} message FixedTimerAction message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FixedTimerAction.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && message.seconds !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.seconds);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    $root.spawn.actors.Action.encode(message.action, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FixedTimerAction message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.FixedTimerAction
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.FixedTimerAction & spawn.actors.FixedTimerAction.$Shape} FixedTimerAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FixedTimerAction.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.FixedTimerAction();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.action = $root.spawn.actors.Action.decode(reader, reader.size(), $undefined, _depth + 1, message.action);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a FixedTimerAction message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.FixedTimerAction
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.FixedTimerAction} FixedTimerAction
             */
            FixedTimerAction.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.FixedTimerAction)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.FixedTimerAction: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.FixedTimerAction();
                if (object.seconds != null)
                    if ($Number(object.seconds) !== 0)
                        message.seconds = object.seconds | 0;
                if (object.action != null) {
                    if (!$util.isObject(object.action))
                        throw $TypeError(".spawn.actors.FixedTimerAction.action: object expected");
                    message.action = $root.spawn.actors.Action.fromObject(object.action, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a FixedTimerAction message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.FixedTimerAction
             * @static
             * @param {spawn.actors.FixedTimerAction} message FixedTimerAction
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            FixedTimerAction.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.seconds = 0;
                    object.action = null;
                }
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    object.seconds = message.seconds;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = $root.spawn.actors.Action.toObject(message.action, options, _depth + 1);
                return object;
            };

            /**
             * Converts this FixedTimerAction to JSON.
             * @function toJSON
             * @memberof spawn.actors.FixedTimerAction
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            FixedTimerAction.prototype.toJSON = function() {
                return FixedTimerAction.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for FixedTimerAction
             * @function getTypeUrl
             * @memberof spawn.actors.FixedTimerAction
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            FixedTimerAction.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.FixedTimerAction";
            };

            return FixedTimerAction;
        })();

        actors.ActorState = (function() {

            /**
             * Properties of an ActorState.
             * @typedef {Object} spawn.actors.ActorState.$Properties
             * @property {Object.<string,string>|null} [tags] ActorState tags
             * @property {google.protobuf.Any.$Properties|null} [state] The state as its user function encoded it. A proxy never looks inside.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorState.
             * @memberof spawn.actors
             * @interface IActorState
             * @augments spawn.actors.ActorState.$Properties
             * @deprecated Use spawn.actors.ActorState.$Properties instead.
             */

            /**
             * Shape of an ActorState.
             * @typedef {spawn.actors.ActorState.$Properties} spawn.actors.ActorState.$Shape
             */

            /**
             * Constructs a new ActorState.
             * @memberof spawn.actors
             * @classdesc What an actor remembers.
             * @constructor
             * @param {spawn.actors.ActorState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorState = function (properties) {
                this.tags = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ActorState tags.
             * @member {Object.<string,string>} tags
             * @memberof spawn.actors.ActorState
             * @instance
             */
            ActorState.prototype.tags = $util.emptyObject;

            /**
             * The state as its user function encoded it. A proxy never looks inside.
             * @member {google.protobuf.Any.$Properties|null|undefined} state
             * @memberof spawn.actors.ActorState
             * @instance
             */
            ActorState.prototype.state = null;

            /**
             * Encodes the specified ActorState message. Does not implicitly {@link spawn.actors.ActorState.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorState
             * @static
             * @param {spawn.actors.ActorState.$Properties} message ActorState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.tags != null && $Object.hasOwnProperty.call(message, "tags"))
                    for (let keys = $Object.keys(message.tags), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.tags[keys[i]]).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.google.protobuf.Any.encode(message.state, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorState message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorState & spawn.actors.ActorState.$Shape} ActorState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (message.tags === $util.emptyObject)
                                message.tags = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.tags, key);
                            message.tags[key] = value;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.google.protobuf.Any.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorState} ActorState
             */
            ActorState.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorState();
                if (object.tags) {
                    if (!$util.isObject(object.tags))
                        throw $TypeError(".spawn.actors.ActorState.tags: object expected");
                    message.tags = {};
                    for (let keys = $Object.keys(object.tags), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.tags, keys[i]);
                        message.tags[keys[i]] = $String(object.tags[keys[i]]);
                    }
                }
                if (object.state != null) {
                    if (!$util.isObject(object.state))
                        throw $TypeError(".spawn.actors.ActorState.state: object expected");
                    message.state = $root.google.protobuf.Any.fromObject(object.state, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an ActorState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorState
             * @static
             * @param {spawn.actors.ActorState} message ActorState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.objects || options.defaults)
                    object.tags = {};
                if (options.defaults)
                    object.state = null;
                let keys2;
                if (message.tags && (keys2 = $Object.keys(message.tags)).length) {
                    object.tags = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.tags, keys2[j]);
                        object.tags[keys2[j]] = message.tags[keys2[j]];
                    }
                }
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = $root.google.protobuf.Any.toObject(message.state, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ActorState to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorState.prototype.toJSON = function() {
                return ActorState.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorState
             * @function getTypeUrl
             * @memberof spawn.actors.ActorState
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorState.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorState";
            };

            return ActorState;
        })();

        actors.Metadata = (function() {

            /**
             * Properties of a Metadata.
             * @typedef {Object} spawn.actors.Metadata.$Properties
             * @property {Array.<spawn.actors.Channel.$Properties>|null} [channelGroup] The channels it subscribes to. Trap: some old SDKs send a string in this place; a name there is not decodable.
             * @property {Object.<string,string>|null} [tags] Metadata tags
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Metadata.
             * @memberof spawn.actors
             * @interface IMetadata
             * @augments spawn.actors.Metadata.$Properties
             * @deprecated Use spawn.actors.Metadata.$Properties instead.
             */

            /**
             * Shape of a Metadata.
             * @typedef {spawn.actors.Metadata.$Properties} spawn.actors.Metadata.$Shape
             */

            /**
             * Constructs a new Metadata.
             * @memberof spawn.actors
             * @classdesc What an actor says about itself besides its settings.
             * @constructor
             * @param {spawn.actors.Metadata.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Metadata = function (properties) {
                this.channelGroup = [];
                this.tags = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The channels it subscribes to. Trap: some old SDKs send a string in this place; a name there is not decodable.
             * @member {Array.<spawn.actors.Channel.$Properties>} channelGroup
             * @memberof spawn.actors.Metadata
             * @instance
             */
            Metadata.prototype.channelGroup = $util.emptyArray;

            /**
             * Metadata tags.
             * @member {Object.<string,string>} tags
             * @memberof spawn.actors.Metadata
             * @instance
             */
            Metadata.prototype.tags = $util.emptyObject;

            /**
             * Encodes the specified Metadata message. Does not implicitly {@link spawn.actors.Metadata.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.Metadata
             * @static
             * @param {spawn.actors.Metadata.$Properties} message Metadata message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Metadata.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.channelGroup != null && message.channelGroup.length)
                    for (let i = 0; i < message.channelGroup.length; ++i)
                        $root.spawn.actors.Channel.encode(message.channelGroup[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.tags != null && $Object.hasOwnProperty.call(message, "tags"))
                    for (let keys = $Object.keys(message.tags), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.tags[keys[i]]).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Metadata message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.Metadata
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.Metadata & spawn.actors.Metadata.$Shape} Metadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Metadata.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, key, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.Metadata();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.channelGroup && message.channelGroup.length))
                                message.channelGroup = [];
                            message.channelGroup.push($root.spawn.actors.Channel.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (message.tags === $util.emptyObject)
                                message.tags = {};
                            let end2 = reader.size() + reader.pos;
                            if (end2 > reader.len)
                                throw $RangeError("index out of range");
                            reader.len = end2;
                            key = "";
                            value = "";
                            while (reader.pos < end2) {
                                let tag2 = reader.tag();
                                wireType = tag2 & 7;
                                switch (tag2 >>>= 3) {
                                case 1:
                                    if (wireType !== 2)
                                        break;
                                    key = reader.stringVerify();
                                    continue;
                                case 2:
                                    if (wireType !== 2)
                                        break;
                                    value = reader.stringVerify();
                                    continue;
                                }
                                reader.skipType(wireType, _depth, tag2);
                            }
                            if (reader.pos !== end2)
                                throw $RangeError("index out of range");
                            reader.len = end;
                            if (key === "__proto__")
                                $util.makeProp(message.tags, key);
                            message.tags[key] = value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Metadata message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.Metadata
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.Metadata} Metadata
             */
            Metadata.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.Metadata)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.Metadata: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.Metadata();
                if (object.channelGroup) {
                    if (!$Array.isArray(object.channelGroup))
                        throw $TypeError(".spawn.actors.Metadata.channelGroup: array expected");
                    message.channelGroup = $Array(object.channelGroup.length);
                    for (let i = 0; i < object.channelGroup.length; ++i) {
                        if (!$util.isObject(object.channelGroup[i]))
                            throw $TypeError(".spawn.actors.Metadata.channelGroup: object expected");
                        message.channelGroup[i] = $root.spawn.actors.Channel.fromObject(object.channelGroup[i], _depth + 1);
                    }
                }
                if (object.tags) {
                    if (!$util.isObject(object.tags))
                        throw $TypeError(".spawn.actors.Metadata.tags: object expected");
                    message.tags = {};
                    for (let keys = $Object.keys(object.tags), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.tags, keys[i]);
                        message.tags[keys[i]] = $String(object.tags[keys[i]]);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Metadata message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.Metadata
             * @static
             * @param {spawn.actors.Metadata} message Metadata
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Metadata.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.channelGroup = [];
                if (options.objects || options.defaults)
                    object.tags = {};
                if (message.channelGroup && message.channelGroup.length) {
                    object.channelGroup = $Array(message.channelGroup.length);
                    for (let j = 0; j < message.channelGroup.length; ++j)
                        object.channelGroup[j] = $root.spawn.actors.Channel.toObject(message.channelGroup[j], options, _depth + 1);
                }
                let keys2;
                if (message.tags && (keys2 = $Object.keys(message.tags)).length) {
                    object.tags = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.tags, keys2[j]);
                        object.tags[keys2[j]] = message.tags[keys2[j]];
                    }
                }
                return object;
            };

            /**
             * Converts this Metadata to JSON.
             * @function toJSON
             * @memberof spawn.actors.Metadata
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Metadata.prototype.toJSON = function() {
                return Metadata.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Metadata
             * @function getTypeUrl
             * @memberof spawn.actors.Metadata
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Metadata.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.Metadata";
            };

            return Metadata;
        })();

        actors.Channel = (function() {

            /**
             * Properties of a Channel.
             * @typedef {Object} spawn.actors.Channel.$Properties
             * @property {string|null} [topic] Name of the channel.
             * @property {string|null} [action] The action to run for each broadcast. Empty: `receive`.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Channel.
             * @memberof spawn.actors
             * @interface IChannel
             * @augments spawn.actors.Channel.$Properties
             * @deprecated Use spawn.actors.Channel.$Properties instead.
             */

            /**
             * Shape of a Channel.
             * @typedef {spawn.actors.Channel.$Properties} spawn.actors.Channel.$Shape
             */

            /**
             * Constructs a new Channel.
             * @memberof spawn.actors
             * @classdesc A subscription.
             * @constructor
             * @param {spawn.actors.Channel.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Channel = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Name of the channel.
             * @member {string} topic
             * @memberof spawn.actors.Channel
             * @instance
             */
            Channel.prototype.topic = "";

            /**
             * The action to run for each broadcast. Empty: `receive`.
             * @member {string} action
             * @memberof spawn.actors.Channel
             * @instance
             */
            Channel.prototype.action = "";

            /**
             * Encodes the specified Channel message. Does not implicitly {@link spawn.actors.Channel.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.Channel
             * @static
             * @param {spawn.actors.Channel.$Properties} message Channel message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Channel.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic") && message.topic !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.topic);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.action);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Channel message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.Channel
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.Channel & spawn.actors.Channel.$Shape} Channel
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Channel.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.Channel();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.topic = value;
                            else
                                delete message.topic;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Channel message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.Channel
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.Channel} Channel
             */
            Channel.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.Channel)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.Channel: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.Channel();
                if (object.topic != null)
                    if (typeof object.topic !== "string" || object.topic.length)
                        message.topic = $String(object.topic);
                if (object.action != null)
                    if (typeof object.action !== "string" || object.action.length)
                        message.action = $String(object.action);
                return message;
            };

            /**
             * Creates a plain object from a Channel message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.Channel
             * @static
             * @param {spawn.actors.Channel} message Channel
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Channel.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.topic = "";
                    object.action = "";
                }
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    object.topic = message.topic;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = message.action;
                return object;
            };

            /**
             * Converts this Channel to JSON.
             * @function toJSON
             * @memberof spawn.actors.Channel
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Channel.prototype.toJSON = function() {
                return Channel.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Channel
             * @function getTypeUrl
             * @memberof spawn.actors.Channel
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Channel.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.Channel";
            };

            return Channel;
        })();

        /**
         * What sort of actor it is.
         * @name spawn.actors.Kind
         * @enum {number}
         * @property {number} UNKNOW_KIND=0 Not said: as NAMED. (The spelling is the protocol's.)
         * @property {number} NAMED=1 One actor, started when it is registered.
         * @property {number} UNNAMED=2 A template: actors are spawned from it, each under a name of its own.
         * @property {number} POOLED=3 Many stateless instances under one name.
         * @property {number} PROXY=4 As NAMED.
         * @property {number} TASK=5 As NAMED.
         * @property {number} PROJECTION=6 Reads the facts of other actors.
         */
        actors.Kind = (function() {
            const valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "UNKNOW_KIND"] = 0;
            values[valuesById[1] = "NAMED"] = 1;
            values[valuesById[2] = "UNNAMED"] = 2;
            values[valuesById[3] = "POOLED"] = 3;
            values[valuesById[4] = "PROXY"] = 4;
            values[valuesById[5] = "TASK"] = 5;
            values[valuesById[6] = "PROJECTION"] = 6;
            return values;
        })();

        actors.ProjectionSubject = (function() {

            /**
             * Properties of a ProjectionSubject.
             * @typedef {Object} spawn.actors.ProjectionSubject.$Properties
             * @property {string|null} [actor] The actor whose facts are read.
             * @property {string|null} [sourceAction] Only the facts of this action of that actor.
             * @property {string|null} [action] The projection's action that gets them.
             * @property {google.protobuf.Timestamp.$Properties|null} [startTime] Facts from then on.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProjectionSubject.
             * @memberof spawn.actors
             * @interface IProjectionSubject
             * @augments spawn.actors.ProjectionSubject.$Properties
             * @deprecated Use spawn.actors.ProjectionSubject.$Properties instead.
             */

            /**
             * Shape of a ProjectionSubject.
             * @typedef {spawn.actors.ProjectionSubject.$Properties} spawn.actors.ProjectionSubject.$Shape
             */

            /**
             * Constructs a new ProjectionSubject.
             * @memberof spawn.actors
             * @classdesc What a projection reads.
             * @constructor
             * @param {spawn.actors.ProjectionSubject.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProjectionSubject = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The actor whose facts are read.
             * @member {string} actor
             * @memberof spawn.actors.ProjectionSubject
             * @instance
             */
            ProjectionSubject.prototype.actor = "";

            /**
             * Only the facts of this action of that actor.
             * @member {string} sourceAction
             * @memberof spawn.actors.ProjectionSubject
             * @instance
             */
            ProjectionSubject.prototype.sourceAction = "";

            /**
             * The projection's action that gets them.
             * @member {string} action
             * @memberof spawn.actors.ProjectionSubject
             * @instance
             */
            ProjectionSubject.prototype.action = "";

            /**
             * Facts from then on.
             * @member {google.protobuf.Timestamp.$Properties|null|undefined} startTime
             * @memberof spawn.actors.ProjectionSubject
             * @instance
             */
            ProjectionSubject.prototype.startTime = null;

            /**
             * Encodes the specified ProjectionSubject message. Does not implicitly {@link spawn.actors.ProjectionSubject.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ProjectionSubject
             * @static
             * @param {spawn.actors.ProjectionSubject.$Properties} message ProjectionSubject message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProjectionSubject.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.actor);
                if (message.sourceAction != null && $Object.hasOwnProperty.call(message, "sourceAction") && message.sourceAction !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.sourceAction);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.action);
                if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
                    $root.google.protobuf.Timestamp.encode(message.startTime, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProjectionSubject message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ProjectionSubject
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ProjectionSubject & spawn.actors.ProjectionSubject.$Shape} ProjectionSubject
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProjectionSubject.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ProjectionSubject();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.actor = value;
                            else
                                delete message.actor;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.sourceAction = value;
                            else
                                delete message.sourceAction;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.startTime = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.startTime);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ProjectionSubject message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ProjectionSubject
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ProjectionSubject} ProjectionSubject
             */
            ProjectionSubject.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ProjectionSubject)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ProjectionSubject: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ProjectionSubject();
                if (object.actor != null)
                    if (typeof object.actor !== "string" || object.actor.length)
                        message.actor = $String(object.actor);
                if (object.sourceAction != null)
                    if (typeof object.sourceAction !== "string" || object.sourceAction.length)
                        message.sourceAction = $String(object.sourceAction);
                if (object.action != null)
                    if (typeof object.action !== "string" || object.action.length)
                        message.action = $String(object.action);
                if (object.startTime != null) {
                    if (!$util.isObject(object.startTime))
                        throw $TypeError(".spawn.actors.ProjectionSubject.startTime: object expected");
                    message.startTime = $root.google.protobuf.Timestamp.fromObject(object.startTime, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a ProjectionSubject message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ProjectionSubject
             * @static
             * @param {spawn.actors.ProjectionSubject} message ProjectionSubject
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ProjectionSubject.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.actor = "";
                    object.sourceAction = "";
                    object.action = "";
                    object.startTime = null;
                }
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = message.actor;
                if (message.sourceAction != null && $Object.hasOwnProperty.call(message, "sourceAction"))
                    object.sourceAction = message.sourceAction;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = message.action;
                if (message.startTime != null && $Object.hasOwnProperty.call(message, "startTime"))
                    object.startTime = $root.google.protobuf.Timestamp.toObject(message.startTime, options, _depth + 1);
                return object;
            };

            /**
             * Converts this ProjectionSubject to JSON.
             * @function toJSON
             * @memberof spawn.actors.ProjectionSubject
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ProjectionSubject.prototype.toJSON = function() {
                return ProjectionSubject.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ProjectionSubject
             * @function getTypeUrl
             * @memberof spawn.actors.ProjectionSubject
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ProjectionSubject.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ProjectionSubject";
            };

            return ProjectionSubject;
        })();

        actors.EventsRetentionStrategy = (function() {

            /**
             * Properties of an EventsRetentionStrategy.
             * @typedef {Object} spawn.actors.EventsRetentionStrategy.$Properties
             * @property {number|Long|null} [durationMs] In milliseconds.
             * @property {boolean|null} [infinite] For ever. Trap: an arm of its own, so `false` is on the wire too.
             * @property {"durationMs"|"infinite"} [strategy] EventsRetentionStrategy strategy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an EventsRetentionStrategy.
             * @memberof spawn.actors
             * @interface IEventsRetentionStrategy
             * @augments spawn.actors.EventsRetentionStrategy.$Properties
             * @deprecated Use spawn.actors.EventsRetentionStrategy.$Properties instead.
             */

            /**
             * Narrowed shape of an EventsRetentionStrategy.
             * @typedef {{
             *   durationMs?: number|Long|null;
             *   infinite?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ strategy?: undefined; durationMs?: null; infinite?: null }|{ strategy?: "durationMs"; durationMs: number|Long; infinite?: null }|{ strategy?: "infinite"; durationMs?: null; infinite: boolean })
             * )} spawn.actors.EventsRetentionStrategy.$Shape
             */

            /**
             * Constructs a new EventsRetentionStrategy.
             * @memberof spawn.actors
             * @classdesc How long facts are kept.
             * @constructor
             * @param {spawn.actors.EventsRetentionStrategy.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const EventsRetentionStrategy = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * In milliseconds.
             * @member {number|Long|null|undefined} durationMs
             * @memberof spawn.actors.EventsRetentionStrategy
             * @instance
             */
            EventsRetentionStrategy.prototype.durationMs = null;

            /**
             * For ever. Trap: an arm of its own, so `false` is on the wire too.
             * @member {boolean|null|undefined} infinite
             * @memberof spawn.actors.EventsRetentionStrategy
             * @instance
             */
            EventsRetentionStrategy.prototype.infinite = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * EventsRetentionStrategy strategy.
             * @member {"durationMs"|"infinite"|undefined} strategy
             * @memberof spawn.actors.EventsRetentionStrategy
             * @instance
             */
            $Object.defineProperty(EventsRetentionStrategy.prototype, "strategy", {
                get: $util.oneOfGetter($oneOfFields = ["durationMs", "infinite"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified EventsRetentionStrategy message. Does not implicitly {@link spawn.actors.EventsRetentionStrategy.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.EventsRetentionStrategy
             * @static
             * @param {spawn.actors.EventsRetentionStrategy.$Properties} message EventsRetentionStrategy message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            EventsRetentionStrategy.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.durationMs != null && $Object.hasOwnProperty.call(message, "durationMs"))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.durationMs);
                if (message.infinite != null && $Object.hasOwnProperty.call(message, "infinite"))
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.infinite);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an EventsRetentionStrategy message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.EventsRetentionStrategy
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.EventsRetentionStrategy & spawn.actors.EventsRetentionStrategy.$Shape} EventsRetentionStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            EventsRetentionStrategy.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.EventsRetentionStrategy();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.durationMs = reader.int64();
                            message.strategy = "durationMs";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.infinite = reader.bool();
                            message.strategy = "infinite";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an EventsRetentionStrategy message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.EventsRetentionStrategy
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.EventsRetentionStrategy} EventsRetentionStrategy
             */
            EventsRetentionStrategy.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.EventsRetentionStrategy)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.EventsRetentionStrategy: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.EventsRetentionStrategy();
                if (object.durationMs != null)
                    if ($util.Long)
                        message.durationMs = $util.Long.fromValue(object.durationMs, false);
                    else if (typeof object.durationMs === "string")
                        message.durationMs = $parseInt(object.durationMs, 10);
                    else if (typeof object.durationMs === "number")
                        message.durationMs = object.durationMs;
                    else if (typeof object.durationMs === "object")
                        message.durationMs = new $util.LongBits(object.durationMs.low >>> 0, object.durationMs.high >>> 0).toNumber();
                if (object.infinite != null)
                    message.infinite = $Boolean(object.infinite);
                return message;
            };

            /**
             * Creates a plain object from an EventsRetentionStrategy message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.EventsRetentionStrategy
             * @static
             * @param {spawn.actors.EventsRetentionStrategy} message EventsRetentionStrategy
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            EventsRetentionStrategy.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.durationMs != null && $Object.hasOwnProperty.call(message, "durationMs")) {
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.durationMs = typeof message.durationMs === "number" ? $BigInt(message.durationMs) : $util.Long.fromBits(message.durationMs.low >>> 0, message.durationMs.high >>> 0, false).toBigInt();
                    else if (typeof message.durationMs === "number")
                        object.durationMs = options.longs === $String ? $String(message.durationMs) : message.durationMs;
                    else
                        object.durationMs = options.longs === $String ? $util.Long.prototype.toString.call(message.durationMs) : options.longs === $Number ? new $util.LongBits(message.durationMs.low >>> 0, message.durationMs.high >>> 0).toNumber() : message.durationMs;
                    if (options.oneofs)
                        object.strategy = "durationMs";
                }
                if (message.infinite != null && $Object.hasOwnProperty.call(message, "infinite")) {
                    object.infinite = message.infinite;
                    if (options.oneofs)
                        object.strategy = "infinite";
                }
                return object;
            };

            /**
             * Converts this EventsRetentionStrategy to JSON.
             * @function toJSON
             * @memberof spawn.actors.EventsRetentionStrategy
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            EventsRetentionStrategy.prototype.toJSON = function() {
                return EventsRetentionStrategy.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for EventsRetentionStrategy
             * @function getTypeUrl
             * @memberof spawn.actors.EventsRetentionStrategy
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            EventsRetentionStrategy.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.EventsRetentionStrategy";
            };

            return EventsRetentionStrategy;
        })();

        actors.ProjectionSettings = (function() {

            /**
             * Properties of a ProjectionSettings.
             * @typedef {Object} spawn.actors.ProjectionSettings.$Properties
             * @property {Array.<spawn.actors.ProjectionSubject.$Properties>|null} [subjects] ProjectionSettings subjects
             * @property {boolean|null} [sourceable] Whether this actor's changes are kept as facts.
             * @property {spawn.actors.EventsRetentionStrategy.$Properties|null} [eventsRetentionStrategy] ProjectionSettings eventsRetentionStrategy
             * @property {boolean|null} [strictEventsOrdering] Whether facts are given in exactly the order they were made in.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ProjectionSettings.
             * @memberof spawn.actors
             * @interface IProjectionSettings
             * @augments spawn.actors.ProjectionSettings.$Properties
             * @deprecated Use spawn.actors.ProjectionSettings.$Properties instead.
             */

            /**
             * Shape of a ProjectionSettings.
             * @typedef {{
             *   subjects?: Array.<spawn.actors.ProjectionSubject.$Shape>|null;
             *   sourceable?: boolean|null;
             *   eventsRetentionStrategy?: spawn.actors.EventsRetentionStrategy.$Shape|null;
             *   strictEventsOrdering?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.actors.ProjectionSettings.$Shape
             */

            /**
             * Constructs a new ProjectionSettings.
             * @memberof spawn.actors
             * @classdesc The settings of a projection, and of the actors that it reads.
             * @constructor
             * @param {spawn.actors.ProjectionSettings.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ProjectionSettings = function (properties) {
                this.subjects = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ProjectionSettings subjects.
             * @member {Array.<spawn.actors.ProjectionSubject.$Properties>} subjects
             * @memberof spawn.actors.ProjectionSettings
             * @instance
             */
            ProjectionSettings.prototype.subjects = $util.emptyArray;

            /**
             * Whether this actor's changes are kept as facts.
             * @member {boolean} sourceable
             * @memberof spawn.actors.ProjectionSettings
             * @instance
             */
            ProjectionSettings.prototype.sourceable = false;

            /**
             * ProjectionSettings eventsRetentionStrategy.
             * @member {spawn.actors.EventsRetentionStrategy.$Properties|null|undefined} eventsRetentionStrategy
             * @memberof spawn.actors.ProjectionSettings
             * @instance
             */
            ProjectionSettings.prototype.eventsRetentionStrategy = null;

            /**
             * Whether facts are given in exactly the order they were made in.
             * @member {boolean} strictEventsOrdering
             * @memberof spawn.actors.ProjectionSettings
             * @instance
             */
            ProjectionSettings.prototype.strictEventsOrdering = false;

            /**
             * Encodes the specified ProjectionSettings message. Does not implicitly {@link spawn.actors.ProjectionSettings.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ProjectionSettings
             * @static
             * @param {spawn.actors.ProjectionSettings.$Properties} message ProjectionSettings message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ProjectionSettings.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.subjects != null && message.subjects.length)
                    for (let i = 0; i < message.subjects.length; ++i)
                        $root.spawn.actors.ProjectionSubject.encode(message.subjects[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.sourceable != null && $Object.hasOwnProperty.call(message, "sourceable") && message.sourceable !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.sourceable);
                if (message.eventsRetentionStrategy != null && $Object.hasOwnProperty.call(message, "eventsRetentionStrategy"))
                    $root.spawn.actors.EventsRetentionStrategy.encode(message.eventsRetentionStrategy, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.strictEventsOrdering != null && $Object.hasOwnProperty.call(message, "strictEventsOrdering") && message.strictEventsOrdering !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.strictEventsOrdering);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ProjectionSettings message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ProjectionSettings
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ProjectionSettings & spawn.actors.ProjectionSettings.$Shape} ProjectionSettings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ProjectionSettings.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ProjectionSettings();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.subjects && message.subjects.length))
                                message.subjects = [];
                            message.subjects.push($root.spawn.actors.ProjectionSubject.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.sourceable = value;
                            else
                                delete message.sourceable;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.eventsRetentionStrategy = $root.spawn.actors.EventsRetentionStrategy.decode(reader, reader.size(), $undefined, _depth + 1, message.eventsRetentionStrategy);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.strictEventsOrdering = value;
                            else
                                delete message.strictEventsOrdering;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a ProjectionSettings message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ProjectionSettings
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ProjectionSettings} ProjectionSettings
             */
            ProjectionSettings.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ProjectionSettings)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ProjectionSettings: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ProjectionSettings();
                if (object.subjects) {
                    if (!$Array.isArray(object.subjects))
                        throw $TypeError(".spawn.actors.ProjectionSettings.subjects: array expected");
                    message.subjects = $Array(object.subjects.length);
                    for (let i = 0; i < object.subjects.length; ++i) {
                        if (!$util.isObject(object.subjects[i]))
                            throw $TypeError(".spawn.actors.ProjectionSettings.subjects: object expected");
                        message.subjects[i] = $root.spawn.actors.ProjectionSubject.fromObject(object.subjects[i], _depth + 1);
                    }
                }
                if (object.sourceable != null)
                    if (object.sourceable)
                        message.sourceable = $Boolean(object.sourceable);
                if (object.eventsRetentionStrategy != null) {
                    if (!$util.isObject(object.eventsRetentionStrategy))
                        throw $TypeError(".spawn.actors.ProjectionSettings.eventsRetentionStrategy: object expected");
                    message.eventsRetentionStrategy = $root.spawn.actors.EventsRetentionStrategy.fromObject(object.eventsRetentionStrategy, _depth + 1);
                }
                if (object.strictEventsOrdering != null)
                    if (object.strictEventsOrdering)
                        message.strictEventsOrdering = $Boolean(object.strictEventsOrdering);
                return message;
            };

            /**
             * Creates a plain object from a ProjectionSettings message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ProjectionSettings
             * @static
             * @param {spawn.actors.ProjectionSettings} message ProjectionSettings
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ProjectionSettings.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.subjects = [];
                if (options.defaults) {
                    object.sourceable = false;
                    object.eventsRetentionStrategy = null;
                    object.strictEventsOrdering = false;
                }
                if (message.subjects && message.subjects.length) {
                    object.subjects = $Array(message.subjects.length);
                    for (let j = 0; j < message.subjects.length; ++j)
                        object.subjects[j] = $root.spawn.actors.ProjectionSubject.toObject(message.subjects[j], options, _depth + 1);
                }
                if (message.sourceable != null && $Object.hasOwnProperty.call(message, "sourceable"))
                    object.sourceable = message.sourceable;
                if (message.eventsRetentionStrategy != null && $Object.hasOwnProperty.call(message, "eventsRetentionStrategy"))
                    object.eventsRetentionStrategy = $root.spawn.actors.EventsRetentionStrategy.toObject(message.eventsRetentionStrategy, options, _depth + 1);
                if (message.strictEventsOrdering != null && $Object.hasOwnProperty.call(message, "strictEventsOrdering"))
                    object.strictEventsOrdering = message.strictEventsOrdering;
                return object;
            };

            /**
             * Converts this ProjectionSettings to JSON.
             * @function toJSON
             * @memberof spawn.actors.ProjectionSettings
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ProjectionSettings.prototype.toJSON = function() {
                return ProjectionSettings.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ProjectionSettings
             * @function getTypeUrl
             * @memberof spawn.actors.ProjectionSettings
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ProjectionSettings.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ProjectionSettings";
            };

            return ProjectionSettings;
        })();

        actors.ActorSettings = (function() {

            /**
             * Properties of an ActorSettings.
             * @typedef {Object} spawn.actors.ActorSettings.$Properties
             * @property {spawn.actors.Kind|null} [kind] ActorSettings kind
             * @property {boolean|null} [stateful] Whether its state is kept in the state store.
             * @property {spawn.actors.ActorSnapshotStrategy.$Properties|null} [snapshotStrategy] ActorSettings snapshotStrategy
             * @property {spawn.actors.ActorDeactivationStrategy.$Properties|null} [deactivationStrategy] ActorSettings deactivationStrategy
             * @property {number|null} [minPoolSize] For POOLED: how many instances at least and at most. 0: the proxy's default.
             * @property {number|null} [maxPoolSize] ActorSettings maxPoolSize
             * @property {spawn.actors.ProjectionSettings.$Properties|null} [projectionSettings] For PROJECTION, and for the actors that are read by one.
             * @property {string|null} [stateType] Full name of the state's message. For people: a proxy never looks inside a state.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorSettings.
             * @memberof spawn.actors
             * @interface IActorSettings
             * @augments spawn.actors.ActorSettings.$Properties
             * @deprecated Use spawn.actors.ActorSettings.$Properties instead.
             */

            /**
             * Shape of an ActorSettings.
             * @typedef {{
             *   kind?: spawn.actors.Kind|null;
             *   stateful?: boolean|null;
             *   snapshotStrategy?: spawn.actors.ActorSnapshotStrategy.$Shape|null;
             *   deactivationStrategy?: spawn.actors.ActorDeactivationStrategy.$Shape|null;
             *   minPoolSize?: number|null;
             *   maxPoolSize?: number|null;
             *   projectionSettings?: spawn.actors.ProjectionSettings.$Shape|null;
             *   stateType?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.actors.ActorSettings.$Shape
             */

            /**
             * Constructs a new ActorSettings.
             * @memberof spawn.actors
             * @classdesc How an actor lives. Absent: a stateless NAMED one.
             * @constructor
             * @param {spawn.actors.ActorSettings.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorSettings = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ActorSettings kind.
             * @member {spawn.actors.Kind} kind
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.kind = 0;

            /**
             * Whether its state is kept in the state store.
             * @member {boolean} stateful
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.stateful = false;

            /**
             * ActorSettings snapshotStrategy.
             * @member {spawn.actors.ActorSnapshotStrategy.$Properties|null|undefined} snapshotStrategy
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.snapshotStrategy = null;

            /**
             * ActorSettings deactivationStrategy.
             * @member {spawn.actors.ActorDeactivationStrategy.$Properties|null|undefined} deactivationStrategy
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.deactivationStrategy = null;

            /**
             * For POOLED: how many instances at least and at most. 0: the proxy's default.
             * @member {number} minPoolSize
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.minPoolSize = 0;

            /**
             * ActorSettings maxPoolSize.
             * @member {number} maxPoolSize
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.maxPoolSize = 0;

            /**
             * For PROJECTION, and for the actors that are read by one.
             * @member {spawn.actors.ProjectionSettings.$Properties|null|undefined} projectionSettings
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.projectionSettings = null;

            /**
             * Full name of the state's message. For people: a proxy never looks inside a state.
             * @member {string} stateType
             * @memberof spawn.actors.ActorSettings
             * @instance
             */
            ActorSettings.prototype.stateType = "";

            /**
             * Encodes the specified ActorSettings message. Does not implicitly {@link spawn.actors.ActorSettings.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorSettings
             * @static
             * @param {spawn.actors.ActorSettings.$Properties} message ActorSettings message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorSettings.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.kind);
                if (message.stateful != null && $Object.hasOwnProperty.call(message, "stateful") && message.stateful !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.stateful);
                if (message.snapshotStrategy != null && $Object.hasOwnProperty.call(message, "snapshotStrategy"))
                    $root.spawn.actors.ActorSnapshotStrategy.encode(message.snapshotStrategy, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.deactivationStrategy != null && $Object.hasOwnProperty.call(message, "deactivationStrategy"))
                    $root.spawn.actors.ActorDeactivationStrategy.encode(message.deactivationStrategy, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.minPoolSize != null && $Object.hasOwnProperty.call(message, "minPoolSize") && message.minPoolSize !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).int32(message.minPoolSize);
                if (message.maxPoolSize != null && $Object.hasOwnProperty.call(message, "maxPoolSize") && message.maxPoolSize !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).int32(message.maxPoolSize);
                if (message.projectionSettings != null && $Object.hasOwnProperty.call(message, "projectionSettings"))
                    $root.spawn.actors.ProjectionSettings.encode(message.projectionSettings, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.stateType != null && $Object.hasOwnProperty.call(message, "stateType") && message.stateType !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.stateType);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorSettings message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorSettings
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorSettings & spawn.actors.ActorSettings.$Shape} ActorSettings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorSettings.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorSettings();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.stateful = value;
                            else
                                delete message.stateful;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.snapshotStrategy = $root.spawn.actors.ActorSnapshotStrategy.decode(reader, reader.size(), $undefined, _depth + 1, message.snapshotStrategy);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.deactivationStrategy = $root.spawn.actors.ActorDeactivationStrategy.decode(reader, reader.size(), $undefined, _depth + 1, message.deactivationStrategy);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.minPoolSize = value;
                            else
                                delete message.minPoolSize;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.maxPoolSize = value;
                            else
                                delete message.maxPoolSize;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.projectionSettings = $root.spawn.actors.ProjectionSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.projectionSettings);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stateType = value;
                            else
                                delete message.stateType;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorSettings message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorSettings
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorSettings} ActorSettings
             */
            ActorSettings.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorSettings)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorSettings: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorSettings();
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.spawn.actors.Kind[object.kind] !== 0))
                    switch (object.kind) {
                    case "UNKNOW_KIND":
                    case 0:
                        message.kind = 0;
                        break;
                    case "NAMED":
                    case 1:
                        message.kind = 1;
                        break;
                    case "UNNAMED":
                    case 2:
                        message.kind = 2;
                        break;
                    case "POOLED":
                    case 3:
                        message.kind = 3;
                        break;
                    case "PROXY":
                    case 4:
                        message.kind = 4;
                        break;
                    case "TASK":
                    case 5:
                        message.kind = 5;
                        break;
                    case "PROJECTION":
                    case 6:
                        message.kind = 6;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                if (object.stateful != null)
                    if (object.stateful)
                        message.stateful = $Boolean(object.stateful);
                if (object.snapshotStrategy != null) {
                    if (!$util.isObject(object.snapshotStrategy))
                        throw $TypeError(".spawn.actors.ActorSettings.snapshotStrategy: object expected");
                    message.snapshotStrategy = $root.spawn.actors.ActorSnapshotStrategy.fromObject(object.snapshotStrategy, _depth + 1);
                }
                if (object.deactivationStrategy != null) {
                    if (!$util.isObject(object.deactivationStrategy))
                        throw $TypeError(".spawn.actors.ActorSettings.deactivationStrategy: object expected");
                    message.deactivationStrategy = $root.spawn.actors.ActorDeactivationStrategy.fromObject(object.deactivationStrategy, _depth + 1);
                }
                if (object.minPoolSize != null)
                    if ($Number(object.minPoolSize) !== 0)
                        message.minPoolSize = object.minPoolSize | 0;
                if (object.maxPoolSize != null)
                    if ($Number(object.maxPoolSize) !== 0)
                        message.maxPoolSize = object.maxPoolSize | 0;
                if (object.projectionSettings != null) {
                    if (!$util.isObject(object.projectionSettings))
                        throw $TypeError(".spawn.actors.ActorSettings.projectionSettings: object expected");
                    message.projectionSettings = $root.spawn.actors.ProjectionSettings.fromObject(object.projectionSettings, _depth + 1);
                }
                if (object.stateType != null)
                    if (typeof object.stateType !== "string" || object.stateType.length)
                        message.stateType = $String(object.stateType);
                return message;
            };

            /**
             * Creates a plain object from an ActorSettings message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorSettings
             * @static
             * @param {spawn.actors.ActorSettings} message ActorSettings
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorSettings.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.kind = options.enums === $String ? "UNKNOW_KIND" : 0;
                    object.stateful = false;
                    object.snapshotStrategy = null;
                    object.deactivationStrategy = null;
                    object.minPoolSize = 0;
                    object.maxPoolSize = 0;
                    object.projectionSettings = null;
                    object.stateType = "";
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.spawn.actors.Kind[message.kind] === $undefined ? message.kind : $root.spawn.actors.Kind[message.kind] : message.kind;
                if (message.stateful != null && $Object.hasOwnProperty.call(message, "stateful"))
                    object.stateful = message.stateful;
                if (message.snapshotStrategy != null && $Object.hasOwnProperty.call(message, "snapshotStrategy"))
                    object.snapshotStrategy = $root.spawn.actors.ActorSnapshotStrategy.toObject(message.snapshotStrategy, options, _depth + 1);
                if (message.deactivationStrategy != null && $Object.hasOwnProperty.call(message, "deactivationStrategy"))
                    object.deactivationStrategy = $root.spawn.actors.ActorDeactivationStrategy.toObject(message.deactivationStrategy, options, _depth + 1);
                if (message.minPoolSize != null && $Object.hasOwnProperty.call(message, "minPoolSize"))
                    object.minPoolSize = message.minPoolSize;
                if (message.maxPoolSize != null && $Object.hasOwnProperty.call(message, "maxPoolSize"))
                    object.maxPoolSize = message.maxPoolSize;
                if (message.projectionSettings != null && $Object.hasOwnProperty.call(message, "projectionSettings"))
                    object.projectionSettings = $root.spawn.actors.ProjectionSettings.toObject(message.projectionSettings, options, _depth + 1);
                if (message.stateType != null && $Object.hasOwnProperty.call(message, "stateType"))
                    object.stateType = message.stateType;
                return object;
            };

            /**
             * Converts this ActorSettings to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorSettings
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorSettings.prototype.toJSON = function() {
                return ActorSettings.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorSettings
             * @function getTypeUrl
             * @memberof spawn.actors.ActorSettings
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorSettings.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorSettings";
            };

            return ActorSettings;
        })();

        actors.ActorId = (function() {

            /**
             * Properties of an ActorId.
             * @typedef {Object} spawn.actors.ActorId.$Properties
             * @property {string|null} [name] ActorId name
             * @property {string|null} [system] ActorId system
             * @property {string|null} [parent] The registered actor that it was spawned from. Empty for a registered one.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorId.
             * @memberof spawn.actors
             * @interface IActorId
             * @augments spawn.actors.ActorId.$Properties
             * @deprecated Use spawn.actors.ActorId.$Properties instead.
             */

            /**
             * Shape of an ActorId.
             * @typedef {spawn.actors.ActorId.$Properties} spawn.actors.ActorId.$Shape
             */

            /**
             * Constructs a new ActorId.
             * @memberof spawn.actors
             * @classdesc Who an actor is. System and name identify it; the parent says where it came from.
             * @constructor
             * @param {spawn.actors.ActorId.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorId = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ActorId name.
             * @member {string} name
             * @memberof spawn.actors.ActorId
             * @instance
             */
            ActorId.prototype.name = "";

            /**
             * ActorId system.
             * @member {string} system
             * @memberof spawn.actors.ActorId
             * @instance
             */
            ActorId.prototype.system = "";

            /**
             * The registered actor that it was spawned from. Empty for a registered one.
             * @member {string} parent
             * @memberof spawn.actors.ActorId
             * @instance
             */
            ActorId.prototype.parent = "";

            /**
             * Encodes the specified ActorId message. Does not implicitly {@link spawn.actors.ActorId.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorId
             * @static
             * @param {spawn.actors.ActorId.$Properties} message ActorId message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorId.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                if (message.system != null && $Object.hasOwnProperty.call(message, "system") && message.system !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.system);
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent") && message.parent !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.parent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorId message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorId
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorId & spawn.actors.ActorId.$Shape} ActorId
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorId.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorId();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.system = value;
                            else
                                delete message.system;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.parent = value;
                            else
                                delete message.parent;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorId message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorId
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorId} ActorId
             */
            ActorId.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorId)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorId: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorId();
                if (object.name != null)
                    if (typeof object.name !== "string" || object.name.length)
                        message.name = $String(object.name);
                if (object.system != null)
                    if (typeof object.system !== "string" || object.system.length)
                        message.system = $String(object.system);
                if (object.parent != null)
                    if (typeof object.parent !== "string" || object.parent.length)
                        message.parent = $String(object.parent);
                return message;
            };

            /**
             * Creates a plain object from an ActorId message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorId
             * @static
             * @param {spawn.actors.ActorId} message ActorId
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorId.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.name = "";
                    object.system = "";
                    object.parent = "";
                }
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    object.name = message.name;
                if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                    object.system = message.system;
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    object.parent = message.parent;
                return object;
            };

            /**
             * Converts this ActorId to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorId
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorId.prototype.toJSON = function() {
                return ActorId.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorId
             * @function getTypeUrl
             * @memberof spawn.actors.ActorId
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorId.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorId";
            };

            return ActorId;
        })();

        actors.Actor = (function() {

            /**
             * Properties of an Actor.
             * @typedef {Object} spawn.actors.Actor.$Properties
             * @property {spawn.actors.ActorId.$Properties|null} [id] Actor id
             * @property {spawn.actors.ActorState.$Properties|null} [state] On registration: the initial state and tags, for when the state store holds none.
             * @property {spawn.actors.ActorSettings.$Properties|null} [settings] Actor settings
             * @property {Array.<spawn.actors.Action.$Properties>|null} [actions] What it can do.
             * @property {Array.<spawn.actors.FixedTimerAction.$Properties>|null} [timerActions] What it does by the clock. They belong into `actions` too in some SDKs, and not in others.
             * @property {spawn.actors.Metadata.$Properties|null} [metadata] Actor metadata
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Actor.
             * @memberof spawn.actors
             * @interface IActor
             * @augments spawn.actors.Actor.$Properties
             * @deprecated Use spawn.actors.Actor.$Properties instead.
             */

            /**
             * Shape of an Actor.
             * @typedef {{
             *   id?: spawn.actors.ActorId.$Shape|null;
             *   state?: spawn.actors.ActorState.$Shape|null;
             *   settings?: spawn.actors.ActorSettings.$Shape|null;
             *   actions?: Array.<spawn.actors.Action.$Shape>|null;
             *   timerActions?: Array.<spawn.actors.FixedTimerAction.$Shape>|null;
             *   metadata?: spawn.actors.Metadata.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.actors.Actor.$Shape
             */

            /**
             * Constructs a new Actor.
             * @memberof spawn.actors
             * @classdesc An actor: on registration all of it, in an invocation its id alone.
             * @constructor
             * @param {spawn.actors.Actor.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Actor = function (properties) {
                this.actions = [];
                this.timerActions = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Actor id.
             * @member {spawn.actors.ActorId.$Properties|null|undefined} id
             * @memberof spawn.actors.Actor
             * @instance
             */
            Actor.prototype.id = null;

            /**
             * On registration: the initial state and tags, for when the state store holds none.
             * @member {spawn.actors.ActorState.$Properties|null|undefined} state
             * @memberof spawn.actors.Actor
             * @instance
             */
            Actor.prototype.state = null;

            /**
             * Actor settings.
             * @member {spawn.actors.ActorSettings.$Properties|null|undefined} settings
             * @memberof spawn.actors.Actor
             * @instance
             */
            Actor.prototype.settings = null;

            /**
             * What it can do.
             * @member {Array.<spawn.actors.Action.$Properties>} actions
             * @memberof spawn.actors.Actor
             * @instance
             */
            Actor.prototype.actions = $util.emptyArray;

            /**
             * What it does by the clock. They belong into `actions` too in some SDKs, and not in others.
             * @member {Array.<spawn.actors.FixedTimerAction.$Properties>} timerActions
             * @memberof spawn.actors.Actor
             * @instance
             */
            Actor.prototype.timerActions = $util.emptyArray;

            /**
             * Actor metadata.
             * @member {spawn.actors.Metadata.$Properties|null|undefined} metadata
             * @memberof spawn.actors.Actor
             * @instance
             */
            Actor.prototype.metadata = null;

            /**
             * Encodes the specified Actor message. Does not implicitly {@link spawn.actors.Actor.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.Actor
             * @static
             * @param {spawn.actors.Actor.$Properties} message Actor message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Actor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    $root.spawn.actors.ActorId.encode(message.id, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.spawn.actors.ActorState.encode(message.state, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                    $root.spawn.actors.ActorSettings.encode(message.settings, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.actions != null && message.actions.length)
                    for (let i = 0; i < message.actions.length; ++i)
                        $root.spawn.actors.Action.encode(message.actions[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.timerActions != null && message.timerActions.length)
                    for (let i = 0; i < message.timerActions.length; ++i)
                        $root.spawn.actors.FixedTimerAction.encode(message.timerActions[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    $root.spawn.actors.Metadata.encode(message.metadata, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Actor message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.Actor
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.Actor & spawn.actors.Actor.$Shape} Actor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Actor.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.Actor();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.id = $root.spawn.actors.ActorId.decode(reader, reader.size(), $undefined, _depth + 1, message.id);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.spawn.actors.ActorState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.settings = $root.spawn.actors.ActorSettings.decode(reader, reader.size(), $undefined, _depth + 1, message.settings);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.actions && message.actions.length))
                                message.actions = [];
                            message.actions.push($root.spawn.actors.Action.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.timerActions && message.timerActions.length))
                                message.timerActions = [];
                            message.timerActions.push($root.spawn.actors.FixedTimerAction.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.metadata = $root.spawn.actors.Metadata.decode(reader, reader.size(), $undefined, _depth + 1, message.metadata);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Actor message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.Actor
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.Actor} Actor
             */
            Actor.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.Actor)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.Actor: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.Actor();
                if (object.id != null) {
                    if (!$util.isObject(object.id))
                        throw $TypeError(".spawn.actors.Actor.id: object expected");
                    message.id = $root.spawn.actors.ActorId.fromObject(object.id, _depth + 1);
                }
                if (object.state != null) {
                    if (!$util.isObject(object.state))
                        throw $TypeError(".spawn.actors.Actor.state: object expected");
                    message.state = $root.spawn.actors.ActorState.fromObject(object.state, _depth + 1);
                }
                if (object.settings != null) {
                    if (!$util.isObject(object.settings))
                        throw $TypeError(".spawn.actors.Actor.settings: object expected");
                    message.settings = $root.spawn.actors.ActorSettings.fromObject(object.settings, _depth + 1);
                }
                if (object.actions) {
                    if (!$Array.isArray(object.actions))
                        throw $TypeError(".spawn.actors.Actor.actions: array expected");
                    message.actions = $Array(object.actions.length);
                    for (let i = 0; i < object.actions.length; ++i) {
                        if (!$util.isObject(object.actions[i]))
                            throw $TypeError(".spawn.actors.Actor.actions: object expected");
                        message.actions[i] = $root.spawn.actors.Action.fromObject(object.actions[i], _depth + 1);
                    }
                }
                if (object.timerActions) {
                    if (!$Array.isArray(object.timerActions))
                        throw $TypeError(".spawn.actors.Actor.timerActions: array expected");
                    message.timerActions = $Array(object.timerActions.length);
                    for (let i = 0; i < object.timerActions.length; ++i) {
                        if (!$util.isObject(object.timerActions[i]))
                            throw $TypeError(".spawn.actors.Actor.timerActions: object expected");
                        message.timerActions[i] = $root.spawn.actors.FixedTimerAction.fromObject(object.timerActions[i], _depth + 1);
                    }
                }
                if (object.metadata != null) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".spawn.actors.Actor.metadata: object expected");
                    message.metadata = $root.spawn.actors.Metadata.fromObject(object.metadata, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Actor message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.Actor
             * @static
             * @param {spawn.actors.Actor} message Actor
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Actor.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults) {
                    object.actions = [];
                    object.timerActions = [];
                }
                if (options.defaults) {
                    object.id = null;
                    object.state = null;
                    object.settings = null;
                    object.metadata = null;
                }
                if (message.id != null && $Object.hasOwnProperty.call(message, "id"))
                    object.id = $root.spawn.actors.ActorId.toObject(message.id, options, _depth + 1);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = $root.spawn.actors.ActorState.toObject(message.state, options, _depth + 1);
                if (message.settings != null && $Object.hasOwnProperty.call(message, "settings"))
                    object.settings = $root.spawn.actors.ActorSettings.toObject(message.settings, options, _depth + 1);
                if (message.actions && message.actions.length) {
                    object.actions = $Array(message.actions.length);
                    for (let j = 0; j < message.actions.length; ++j)
                        object.actions[j] = $root.spawn.actors.Action.toObject(message.actions[j], options, _depth + 1);
                }
                if (message.timerActions && message.timerActions.length) {
                    object.timerActions = $Array(message.timerActions.length);
                    for (let j = 0; j < message.timerActions.length; ++j)
                        object.timerActions[j] = $root.spawn.actors.FixedTimerAction.toObject(message.timerActions[j], options, _depth + 1);
                }
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    object.metadata = $root.spawn.actors.Metadata.toObject(message.metadata, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Actor to JSON.
             * @function toJSON
             * @memberof spawn.actors.Actor
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Actor.prototype.toJSON = function() {
                return Actor.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Actor
             * @function getTypeUrl
             * @memberof spawn.actors.Actor
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Actor.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.Actor";
            };

            return Actor;
        })();

        actors.ActorOpts = (function() {

            /**
             * Properties of an ActorOpts.
             * @typedef {Object} spawn.actors.ActorOpts.$Properties
             * @property {string|null} [stateType] Full name of the state's message.
             * @property {boolean|null} [stateful] ActorOpts stateful
             * @property {number|Long|null} [deactivateTimeout] In milliseconds: idle time before the actor leaves memory.
             * @property {number|Long|null} [snapshotInterval] In milliseconds: interval of the snapshots.
             * @property {boolean|null} [sourceable] As in ProjectionSettings.
             * @property {boolean|null} [strictEventsOrdering] ActorOpts strictEventsOrdering
             * @property {spawn.actors.EventsRetentionStrategy.$Properties|null} [eventsRetentionStrategy] ActorOpts eventsRetentionStrategy
             * @property {Array.<spawn.actors.ProjectionSubject.$Properties>|null} [subjects] ActorOpts subjects
             * @property {spawn.actors.Kind|null} [kind] ActorOpts kind
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorOpts.
             * @memberof spawn.actors
             * @interface IActorOpts
             * @augments spawn.actors.ActorOpts.$Properties
             * @deprecated Use spawn.actors.ActorOpts.$Properties instead.
             */

            /**
             * Shape of an ActorOpts.
             * @typedef {{
             *   stateType?: string|null;
             *   stateful?: boolean|null;
             *   deactivateTimeout?: number|Long|null;
             *   snapshotInterval?: number|Long|null;
             *   sourceable?: boolean|null;
             *   strictEventsOrdering?: boolean|null;
             *   eventsRetentionStrategy?: spawn.actors.EventsRetentionStrategy.$Shape|null;
             *   subjects?: Array.<spawn.actors.ProjectionSubject.$Shape>|null;
             *   kind?: spawn.actors.Kind|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.actors.ActorOpts.$Shape
             */

            /**
             * Constructs a new ActorOpts.
             * @memberof spawn.actors
             * @classdesc An actor's definition, written as an option of a service.
             * @constructor
             * @param {spawn.actors.ActorOpts.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorOpts = function (properties) {
                this.subjects = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Full name of the state's message.
             * @member {string} stateType
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.stateType = "";

            /**
             * ActorOpts stateful.
             * @member {boolean} stateful
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.stateful = false;

            /**
             * In milliseconds: idle time before the actor leaves memory.
             * @member {number|Long} deactivateTimeout
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.deactivateTimeout = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * In milliseconds: interval of the snapshots.
             * @member {number|Long} snapshotInterval
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.snapshotInterval = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * As in ProjectionSettings.
             * @member {boolean} sourceable
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.sourceable = false;

            /**
             * ActorOpts strictEventsOrdering.
             * @member {boolean} strictEventsOrdering
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.strictEventsOrdering = false;

            /**
             * ActorOpts eventsRetentionStrategy.
             * @member {spawn.actors.EventsRetentionStrategy.$Properties|null|undefined} eventsRetentionStrategy
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.eventsRetentionStrategy = null;

            /**
             * ActorOpts subjects.
             * @member {Array.<spawn.actors.ProjectionSubject.$Properties>} subjects
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.subjects = $util.emptyArray;

            /**
             * ActorOpts kind.
             * @member {spawn.actors.Kind} kind
             * @memberof spawn.actors.ActorOpts
             * @instance
             */
            ActorOpts.prototype.kind = 0;

            /**
             * Encodes the specified ActorOpts message. Does not implicitly {@link spawn.actors.ActorOpts.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorOpts
             * @static
             * @param {spawn.actors.ActorOpts.$Properties} message ActorOpts message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorOpts.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stateType != null && $Object.hasOwnProperty.call(message, "stateType") && message.stateType !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stateType);
                if (message.stateful != null && $Object.hasOwnProperty.call(message, "stateful") && message.stateful !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.stateful);
                if (message.deactivateTimeout != null && $Object.hasOwnProperty.call(message, "deactivateTimeout") && (typeof message.deactivateTimeout === "object" ? message.deactivateTimeout.low || message.deactivateTimeout.high : message.deactivateTimeout !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.deactivateTimeout);
                if (message.snapshotInterval != null && $Object.hasOwnProperty.call(message, "snapshotInterval") && (typeof message.snapshotInterval === "object" ? message.snapshotInterval.low || message.snapshotInterval.high : message.snapshotInterval !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.snapshotInterval);
                if (message.sourceable != null && $Object.hasOwnProperty.call(message, "sourceable") && message.sourceable !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.sourceable);
                if (message.strictEventsOrdering != null && $Object.hasOwnProperty.call(message, "strictEventsOrdering") && message.strictEventsOrdering !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.strictEventsOrdering);
                if (message.eventsRetentionStrategy != null && $Object.hasOwnProperty.call(message, "eventsRetentionStrategy"))
                    $root.spawn.actors.EventsRetentionStrategy.encode(message.eventsRetentionStrategy, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.subjects != null && message.subjects.length)
                    for (let i = 0; i < message.subjects.length; ++i)
                        $root.spawn.actors.ProjectionSubject.encode(message.subjects[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).int32(message.kind);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorOpts message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorOpts
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorOpts & spawn.actors.ActorOpts.$Shape} ActorOpts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorOpts.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorOpts();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.stateType = value;
                            else
                                delete message.stateType;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.stateful = value;
                            else
                                delete message.stateful;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.deactivateTimeout = value;
                            else
                                delete message.deactivateTimeout;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.snapshotInterval = value;
                            else
                                delete message.snapshotInterval;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.sourceable = value;
                            else
                                delete message.sourceable;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.strictEventsOrdering = value;
                            else
                                delete message.strictEventsOrdering;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.eventsRetentionStrategy = $root.spawn.actors.EventsRetentionStrategy.decode(reader, reader.size(), $undefined, _depth + 1, message.eventsRetentionStrategy);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.subjects && message.subjects.length))
                                message.subjects = [];
                            message.subjects.push($root.spawn.actors.ProjectionSubject.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorOpts message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorOpts
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorOpts} ActorOpts
             */
            ActorOpts.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorOpts)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorOpts: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorOpts();
                if (object.stateType != null)
                    if (typeof object.stateType !== "string" || object.stateType.length)
                        message.stateType = $String(object.stateType);
                if (object.stateful != null)
                    if (object.stateful)
                        message.stateful = $Boolean(object.stateful);
                if (object.deactivateTimeout != null)
                    if (typeof object.deactivateTimeout === "object" ? object.deactivateTimeout.low || object.deactivateTimeout.high : $Number(object.deactivateTimeout) !== 0)
                        if ($util.Long)
                            message.deactivateTimeout = $util.Long.fromValue(object.deactivateTimeout, false);
                        else if (typeof object.deactivateTimeout === "string")
                            message.deactivateTimeout = $parseInt(object.deactivateTimeout, 10);
                        else if (typeof object.deactivateTimeout === "number")
                            message.deactivateTimeout = object.deactivateTimeout;
                        else if (typeof object.deactivateTimeout === "object")
                            message.deactivateTimeout = new $util.LongBits(object.deactivateTimeout.low >>> 0, object.deactivateTimeout.high >>> 0).toNumber();
                if (object.snapshotInterval != null)
                    if (typeof object.snapshotInterval === "object" ? object.snapshotInterval.low || object.snapshotInterval.high : $Number(object.snapshotInterval) !== 0)
                        if ($util.Long)
                            message.snapshotInterval = $util.Long.fromValue(object.snapshotInterval, false);
                        else if (typeof object.snapshotInterval === "string")
                            message.snapshotInterval = $parseInt(object.snapshotInterval, 10);
                        else if (typeof object.snapshotInterval === "number")
                            message.snapshotInterval = object.snapshotInterval;
                        else if (typeof object.snapshotInterval === "object")
                            message.snapshotInterval = new $util.LongBits(object.snapshotInterval.low >>> 0, object.snapshotInterval.high >>> 0).toNumber();
                if (object.sourceable != null)
                    if (object.sourceable)
                        message.sourceable = $Boolean(object.sourceable);
                if (object.strictEventsOrdering != null)
                    if (object.strictEventsOrdering)
                        message.strictEventsOrdering = $Boolean(object.strictEventsOrdering);
                if (object.eventsRetentionStrategy != null) {
                    if (!$util.isObject(object.eventsRetentionStrategy))
                        throw $TypeError(".spawn.actors.ActorOpts.eventsRetentionStrategy: object expected");
                    message.eventsRetentionStrategy = $root.spawn.actors.EventsRetentionStrategy.fromObject(object.eventsRetentionStrategy, _depth + 1);
                }
                if (object.subjects) {
                    if (!$Array.isArray(object.subjects))
                        throw $TypeError(".spawn.actors.ActorOpts.subjects: array expected");
                    message.subjects = $Array(object.subjects.length);
                    for (let i = 0; i < object.subjects.length; ++i) {
                        if (!$util.isObject(object.subjects[i]))
                            throw $TypeError(".spawn.actors.ActorOpts.subjects: object expected");
                        message.subjects[i] = $root.spawn.actors.ProjectionSubject.fromObject(object.subjects[i], _depth + 1);
                    }
                }
                if (object.kind !== 0 && (typeof object.kind !== "string" || $root.spawn.actors.Kind[object.kind] !== 0))
                    switch (object.kind) {
                    case "UNKNOW_KIND":
                    case 0:
                        message.kind = 0;
                        break;
                    case "NAMED":
                    case 1:
                        message.kind = 1;
                        break;
                    case "UNNAMED":
                    case 2:
                        message.kind = 2;
                        break;
                    case "POOLED":
                    case 3:
                        message.kind = 3;
                        break;
                    case "PROXY":
                    case 4:
                        message.kind = 4;
                        break;
                    case "TASK":
                    case 5:
                        message.kind = 5;
                        break;
                    case "PROJECTION":
                    case 6:
                        message.kind = 6;
                        break;
                    default:
                        if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                            message.kind = object.kind;
                    }
                return message;
            };

            /**
             * Creates a plain object from an ActorOpts message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorOpts
             * @static
             * @param {spawn.actors.ActorOpts} message ActorOpts
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorOpts.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.subjects = [];
                if (options.defaults) {
                    object.stateType = "";
                    object.stateful = false;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.deactivateTimeout = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.deactivateTimeout = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.snapshotInterval = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.snapshotInterval = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.sourceable = false;
                    object.strictEventsOrdering = false;
                    object.eventsRetentionStrategy = null;
                    object.kind = options.enums === $String ? "UNKNOW_KIND" : 0;
                }
                if (message.stateType != null && $Object.hasOwnProperty.call(message, "stateType"))
                    object.stateType = message.stateType;
                if (message.stateful != null && $Object.hasOwnProperty.call(message, "stateful"))
                    object.stateful = message.stateful;
                if (message.deactivateTimeout != null && $Object.hasOwnProperty.call(message, "deactivateTimeout"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deactivateTimeout = typeof message.deactivateTimeout === "number" ? $BigInt(message.deactivateTimeout) : $util.Long.fromBits(message.deactivateTimeout.low >>> 0, message.deactivateTimeout.high >>> 0, false).toBigInt();
                    else if (typeof message.deactivateTimeout === "number")
                        object.deactivateTimeout = options.longs === $String ? $String(message.deactivateTimeout) : message.deactivateTimeout;
                    else
                        object.deactivateTimeout = options.longs === $String ? $util.Long.prototype.toString.call(message.deactivateTimeout) : options.longs === $Number ? new $util.LongBits(message.deactivateTimeout.low >>> 0, message.deactivateTimeout.high >>> 0).toNumber() : message.deactivateTimeout;
                if (message.snapshotInterval != null && $Object.hasOwnProperty.call(message, "snapshotInterval"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.snapshotInterval = typeof message.snapshotInterval === "number" ? $BigInt(message.snapshotInterval) : $util.Long.fromBits(message.snapshotInterval.low >>> 0, message.snapshotInterval.high >>> 0, false).toBigInt();
                    else if (typeof message.snapshotInterval === "number")
                        object.snapshotInterval = options.longs === $String ? $String(message.snapshotInterval) : message.snapshotInterval;
                    else
                        object.snapshotInterval = options.longs === $String ? $util.Long.prototype.toString.call(message.snapshotInterval) : options.longs === $Number ? new $util.LongBits(message.snapshotInterval.low >>> 0, message.snapshotInterval.high >>> 0).toNumber() : message.snapshotInterval;
                if (message.sourceable != null && $Object.hasOwnProperty.call(message, "sourceable"))
                    object.sourceable = message.sourceable;
                if (message.strictEventsOrdering != null && $Object.hasOwnProperty.call(message, "strictEventsOrdering"))
                    object.strictEventsOrdering = message.strictEventsOrdering;
                if (message.eventsRetentionStrategy != null && $Object.hasOwnProperty.call(message, "eventsRetentionStrategy"))
                    object.eventsRetentionStrategy = $root.spawn.actors.EventsRetentionStrategy.toObject(message.eventsRetentionStrategy, options, _depth + 1);
                if (message.subjects && message.subjects.length) {
                    object.subjects = $Array(message.subjects.length);
                    for (let j = 0; j < message.subjects.length; ++j)
                        object.subjects[j] = $root.spawn.actors.ProjectionSubject.toObject(message.subjects[j], options, _depth + 1);
                }
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.spawn.actors.Kind[message.kind] === $undefined ? message.kind : $root.spawn.actors.Kind[message.kind] : message.kind;
                return object;
            };

            /**
             * Converts this ActorOpts to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorOpts
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorOpts.prototype.toJSON = function() {
                return ActorOpts.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorOpts
             * @function getTypeUrl
             * @memberof spawn.actors.ActorOpts
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorOpts.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorOpts";
            };

            return ActorOpts;
        })();

        actors.ActorViewOption = (function() {

            /**
             * Properties of an ActorViewOption.
             * @typedef {Object} spawn.actors.ActorViewOption.$Properties
             * @property {string|null} [query] The query, over the fields that are marked as searchable.
             * @property {string|null} [mapTo] The response's field that takes the rows.
             * @property {number|null} [pageSize] How many rows a page has.
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorViewOption.
             * @memberof spawn.actors
             * @interface IActorViewOption
             * @augments spawn.actors.ActorViewOption.$Properties
             * @deprecated Use spawn.actors.ActorViewOption.$Properties instead.
             */

            /**
             * Shape of an ActorViewOption.
             * @typedef {spawn.actors.ActorViewOption.$Properties} spawn.actors.ActorViewOption.$Shape
             */

            /**
             * Constructs a new ActorViewOption.
             * @memberof spawn.actors
             * @classdesc A view of a projection, written as an option of a method.
             * @constructor
             * @param {spawn.actors.ActorViewOption.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorViewOption = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * The query, over the fields that are marked as searchable.
             * @member {string} query
             * @memberof spawn.actors.ActorViewOption
             * @instance
             */
            ActorViewOption.prototype.query = "";

            /**
             * The response's field that takes the rows.
             * @member {string} mapTo
             * @memberof spawn.actors.ActorViewOption
             * @instance
             */
            ActorViewOption.prototype.mapTo = "";

            /**
             * How many rows a page has.
             * @member {number} pageSize
             * @memberof spawn.actors.ActorViewOption
             * @instance
             */
            ActorViewOption.prototype.pageSize = 0;

            /**
             * Encodes the specified ActorViewOption message. Does not implicitly {@link spawn.actors.ActorViewOption.verify|verify} messages.
             * @function encode
             * @memberof spawn.actors.ActorViewOption
             * @static
             * @param {spawn.actors.ActorViewOption.$Properties} message ActorViewOption message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorViewOption.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.query != null && $Object.hasOwnProperty.call(message, "query") && message.query !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.query);
                if (message.mapTo != null && $Object.hasOwnProperty.call(message, "mapTo") && message.mapTo !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.mapTo);
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize") && message.pageSize !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).int32(message.pageSize);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an ActorViewOption message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.actors.ActorViewOption
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.actors.ActorViewOption & spawn.actors.ActorViewOption.$Shape} ActorViewOption
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorViewOption.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.actors.ActorViewOption();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.query = value;
                            else
                                delete message.query;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.mapTo = value;
                            else
                                delete message.mapTo;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.pageSize = value;
                            else
                                delete message.pageSize;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an ActorViewOption message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.actors.ActorViewOption
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.actors.ActorViewOption} ActorViewOption
             */
            ActorViewOption.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.actors.ActorViewOption)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.actors.ActorViewOption: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.actors.ActorViewOption();
                if (object.query != null)
                    if (typeof object.query !== "string" || object.query.length)
                        message.query = $String(object.query);
                if (object.mapTo != null)
                    if (typeof object.mapTo !== "string" || object.mapTo.length)
                        message.mapTo = $String(object.mapTo);
                if (object.pageSize != null)
                    if ($Number(object.pageSize) !== 0)
                        message.pageSize = object.pageSize | 0;
                return message;
            };

            /**
             * Creates a plain object from an ActorViewOption message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.actors.ActorViewOption
             * @static
             * @param {spawn.actors.ActorViewOption} message ActorViewOption
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorViewOption.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.query = "";
                    object.mapTo = "";
                    object.pageSize = 0;
                }
                if (message.query != null && $Object.hasOwnProperty.call(message, "query"))
                    object.query = message.query;
                if (message.mapTo != null && $Object.hasOwnProperty.call(message, "mapTo"))
                    object.mapTo = message.mapTo;
                if (message.pageSize != null && $Object.hasOwnProperty.call(message, "pageSize"))
                    object.pageSize = message.pageSize;
                return object;
            };

            /**
             * Converts this ActorViewOption to JSON.
             * @function toJSON
             * @memberof spawn.actors.ActorViewOption
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorViewOption.prototype.toJSON = function() {
                return ActorViewOption.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorViewOption
             * @function getTypeUrl
             * @memberof spawn.actors.ActorViewOption
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorViewOption.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.actors.ActorViewOption";
            };

            return ActorViewOption;
        })();

        actors.healthcheck = (function() {

            /**
             * Namespace healthcheck.
             * @memberof spawn.actors
             * @namespace
             */
            const healthcheck = {};

            healthcheck.Status = (function() {

                /**
                 * Properties of a Status.
                 * @typedef {Object} spawn.actors.healthcheck.Status.$Properties
                 * @property {string|null} [status] One word, such as OK.
                 * @property {string|null} [details] For people.
                 * @property {google.protobuf.Timestamp.$Properties|null} [updatedAt] When this was found out.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Status.
                 * @memberof spawn.actors.healthcheck
                 * @interface IStatus
                 * @augments spawn.actors.healthcheck.Status.$Properties
                 * @deprecated Use spawn.actors.healthcheck.Status.$Properties instead.
                 */

                /**
                 * Shape of a Status.
                 * @typedef {spawn.actors.healthcheck.Status.$Properties} spawn.actors.healthcheck.Status.$Shape
                 */

                /**
                 * Constructs a new Status.
                 * @memberof spawn.actors.healthcheck
                 * @classdesc How the proxy is.
                 * @constructor
                 * @param {spawn.actors.healthcheck.Status.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Status = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * One word, such as OK.
                 * @member {string} status
                 * @memberof spawn.actors.healthcheck.Status
                 * @instance
                 */
                Status.prototype.status = "";

                /**
                 * For people.
                 * @member {string} details
                 * @memberof spawn.actors.healthcheck.Status
                 * @instance
                 */
                Status.prototype.details = "";

                /**
                 * When this was found out.
                 * @member {google.protobuf.Timestamp.$Properties|null|undefined} updatedAt
                 * @memberof spawn.actors.healthcheck.Status
                 * @instance
                 */
                Status.prototype.updatedAt = null;

                /**
                 * Encodes the specified Status message. Does not implicitly {@link spawn.actors.healthcheck.Status.verify|verify} messages.
                 * @function encode
                 * @memberof spawn.actors.healthcheck.Status
                 * @static
                 * @param {spawn.actors.healthcheck.Status.$Properties} message Status message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Status.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status") && message.status !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.status);
                    if (message.details != null && $Object.hasOwnProperty.call(message, "details") && message.details !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.details);
                    if (message.updatedAt != null && $Object.hasOwnProperty.call(message, "updatedAt"))
                        $root.google.protobuf.Timestamp.encode(message.updatedAt, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Status message from the specified reader or buffer.
                 * @function decode
                 * @memberof spawn.actors.healthcheck.Status
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {spawn.actors.healthcheck.Status & spawn.actors.healthcheck.Status.$Shape} Status
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Status.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.spawn.actors.healthcheck.Status();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.status = value;
                                else
                                    delete message.status;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.details = value;
                                else
                                    delete message.details;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.updatedAt = $root.google.protobuf.Timestamp.decode(reader, reader.size(), $undefined, _depth + 1, message.updatedAt);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a Status message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof spawn.actors.healthcheck.Status
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {spawn.actors.healthcheck.Status} Status
                 */
                Status.fromObject = function (object, _depth) {
                    if (object instanceof $root.spawn.actors.healthcheck.Status)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".spawn.actors.healthcheck.Status: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.spawn.actors.healthcheck.Status();
                    if (object.status != null)
                        if (typeof object.status !== "string" || object.status.length)
                            message.status = $String(object.status);
                    if (object.details != null)
                        if (typeof object.details !== "string" || object.details.length)
                            message.details = $String(object.details);
                    if (object.updatedAt != null) {
                        if (!$util.isObject(object.updatedAt))
                            throw $TypeError(".spawn.actors.healthcheck.Status.updatedAt: object expected");
                        message.updatedAt = $root.google.protobuf.Timestamp.fromObject(object.updatedAt, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a Status message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof spawn.actors.healthcheck.Status
                 * @static
                 * @param {spawn.actors.healthcheck.Status} message Status
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                Status.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults) {
                        object.status = "";
                        object.details = "";
                        object.updatedAt = null;
                    }
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        object.status = message.status;
                    if (message.details != null && $Object.hasOwnProperty.call(message, "details"))
                        object.details = message.details;
                    if (message.updatedAt != null && $Object.hasOwnProperty.call(message, "updatedAt"))
                        object.updatedAt = $root.google.protobuf.Timestamp.toObject(message.updatedAt, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this Status to JSON.
                 * @function toJSON
                 * @memberof spawn.actors.healthcheck.Status
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                Status.prototype.toJSON = function() {
                    return Status.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for Status
                 * @function getTypeUrl
                 * @memberof spawn.actors.healthcheck.Status
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                Status.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/spawn.actors.healthcheck.Status";
                };

                return Status;
            })();

            healthcheck.HealthCheckReply = (function() {

                /**
                 * Properties of a HealthCheckReply.
                 * @typedef {Object} spawn.actors.healthcheck.HealthCheckReply.$Properties
                 * @property {spawn.actors.healthcheck.Status.$Properties|null} [status] HealthCheckReply status
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HealthCheckReply.
                 * @memberof spawn.actors.healthcheck
                 * @interface IHealthCheckReply
                 * @augments spawn.actors.healthcheck.HealthCheckReply.$Properties
                 * @deprecated Use spawn.actors.healthcheck.HealthCheckReply.$Properties instead.
                 */

                /**
                 * Shape of a HealthCheckReply.
                 * @typedef {spawn.actors.healthcheck.HealthCheckReply.$Properties} spawn.actors.healthcheck.HealthCheckReply.$Shape
                 */

                /**
                 * Constructs a new HealthCheckReply.
                 * @memberof spawn.actors.healthcheck
                 * @classdesc Represents a HealthCheckReply.
                 * @constructor
                 * @param {spawn.actors.healthcheck.HealthCheckReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HealthCheckReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HealthCheckReply status.
                 * @member {spawn.actors.healthcheck.Status.$Properties|null|undefined} status
                 * @memberof spawn.actors.healthcheck.HealthCheckReply
                 * @instance
                 */
                HealthCheckReply.prototype.status = null;

                /**
                 * Encodes the specified HealthCheckReply message. Does not implicitly {@link spawn.actors.healthcheck.HealthCheckReply.verify|verify} messages.
                 * @function encode
                 * @memberof spawn.actors.healthcheck.HealthCheckReply
                 * @static
                 * @param {spawn.actors.healthcheck.HealthCheckReply.$Properties} message HealthCheckReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HealthCheckReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        $root.spawn.actors.healthcheck.Status.encode(message.status, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HealthCheckReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof spawn.actors.healthcheck.HealthCheckReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {spawn.actors.healthcheck.HealthCheckReply & spawn.actors.healthcheck.HealthCheckReply.$Shape} HealthCheckReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HealthCheckReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.spawn.actors.healthcheck.HealthCheckReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.status = $root.spawn.actors.healthcheck.Status.decode(reader, reader.size(), $undefined, _depth + 1, message.status);
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                /**
                 * Creates a HealthCheckReply message from a plain object. Also converts values to their respective internal types.
                 * @function fromObject
                 * @memberof spawn.actors.healthcheck.HealthCheckReply
                 * @static
                 * @param {Object.<string,*>} object Plain object
                 * @returns {spawn.actors.healthcheck.HealthCheckReply} HealthCheckReply
                 */
                HealthCheckReply.fromObject = function (object, _depth) {
                    if (object instanceof $root.spawn.actors.healthcheck.HealthCheckReply)
                        return object;
                    if (!$util.isObject(object))
                        throw $TypeError(".spawn.actors.healthcheck.HealthCheckReply: object expected");
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let message = new $root.spawn.actors.healthcheck.HealthCheckReply();
                    if (object.status != null) {
                        if (!$util.isObject(object.status))
                            throw $TypeError(".spawn.actors.healthcheck.HealthCheckReply.status: object expected");
                        message.status = $root.spawn.actors.healthcheck.Status.fromObject(object.status, _depth + 1);
                    }
                    return message;
                };

                /**
                 * Creates a plain object from a HealthCheckReply message. Also converts values to other types if specified.
                 * @function toObject
                 * @memberof spawn.actors.healthcheck.HealthCheckReply
                 * @static
                 * @param {spawn.actors.healthcheck.HealthCheckReply} message HealthCheckReply
                 * @param {$protobuf.IConversionOptions} [options] Conversion options
                 * @returns {Object.<string,*>} Plain object
                 */
                HealthCheckReply.toObject = function (message, options, _depth) {
                    if (!options)
                        options = {};
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    let object = {};
                    if (options.defaults)
                        object.status = null;
                    if (message.status != null && $Object.hasOwnProperty.call(message, "status"))
                        object.status = $root.spawn.actors.healthcheck.Status.toObject(message.status, options, _depth + 1);
                    return object;
                };

                /**
                 * Converts this HealthCheckReply to JSON.
                 * @function toJSON
                 * @memberof spawn.actors.healthcheck.HealthCheckReply
                 * @instance
                 * @returns {Object.<string,*>} JSON object
                 */
                HealthCheckReply.prototype.toJSON = function() {
                    return HealthCheckReply.toObject(this, $protobuf.util.toJSONOptions);
                };

                /**
                 * Gets the type url for HealthCheckReply
                 * @function getTypeUrl
                 * @memberof spawn.actors.healthcheck.HealthCheckReply
                 * @static
                 * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns {string} The type url
                 */
                HealthCheckReply.getTypeUrl = function(prefix) {
                    if (prefix === $undefined)
                        prefix = "type.googleapis.com";
                    return prefix + "/spawn.actors.healthcheck.HealthCheckReply";
                };

                return HealthCheckReply;
            })();

            return healthcheck;
        })();

        return actors;
    })();

    spawn.state = (function() {

        /**
         * Namespace state.
         * @memberof spawn
         * @namespace
         */
        const state = {};

        state.Revision = (function() {

            /**
             * Properties of a Revision.
             * @typedef {Object} spawn.state.Revision.$Properties
             * @property {number|Long|null} [value] Revision value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Revision.
             * @memberof spawn.state
             * @interface IRevision
             * @augments spawn.state.Revision.$Properties
             * @deprecated Use spawn.state.Revision.$Properties instead.
             */

            /**
             * Shape of a Revision.
             * @typedef {spawn.state.Revision.$Properties} spawn.state.Revision.$Shape
             */

            /**
             * Constructs a new Revision.
             * @memberof spawn.state
             * @classdesc The number of a saved state. It grows by one with each stored change of an actor.
             * @constructor
             * @param {spawn.state.Revision.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Revision = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Revision value.
             * @member {number|Long} value
             * @memberof spawn.state.Revision
             * @instance
             */
            Revision.prototype.value = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified Revision message. Does not implicitly {@link spawn.state.Revision.verify|verify} messages.
             * @function encode
             * @memberof spawn.state.Revision
             * @static
             * @param {spawn.state.Revision.$Properties} message Revision message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Revision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && (typeof message.value === "object" ? message.value.low || message.value.high : message.value !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Revision message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.state.Revision
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.state.Revision & spawn.state.Revision.$Shape} Revision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Revision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.state.Revision();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Revision message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.state.Revision
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.state.Revision} Revision
             */
            Revision.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.state.Revision)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.state.Revision: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.state.Revision();
                if (object.value != null)
                    if (typeof object.value === "object" ? object.value.low || object.value.high : $Number(object.value) !== 0)
                        if ($util.Long)
                            message.value = $util.Long.fromValue(object.value, false);
                        else if (typeof object.value === "string")
                            message.value = $parseInt(object.value, 10);
                        else if (typeof object.value === "number")
                            message.value = object.value;
                        else if (typeof object.value === "object")
                            message.value = new $util.LongBits(object.value.low >>> 0, object.value.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from a Revision message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.state.Revision
             * @static
             * @param {spawn.state.Revision} message Revision
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Revision.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.value = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.value = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.value = typeof message.value === "number" ? $BigInt(message.value) : $util.Long.fromBits(message.value.low >>> 0, message.value.high >>> 0, false).toBigInt();
                    else if (typeof message.value === "number")
                        object.value = options.longs === $String ? $String(message.value) : message.value;
                    else
                        object.value = options.longs === $String ? $util.Long.prototype.toString.call(message.value) : options.longs === $Number ? new $util.LongBits(message.value.low >>> 0, message.value.high >>> 0).toNumber() : message.value;
                return object;
            };

            /**
             * Converts this Revision to JSON.
             * @function toJSON
             * @memberof spawn.state.Revision
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Revision.prototype.toJSON = function() {
                return Revision.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Revision
             * @function getTypeUrl
             * @memberof spawn.state.Revision
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Revision.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.state.Revision";
            };

            return Revision;
        })();

        state.Checkpoint = (function() {

            /**
             * Properties of a Checkpoint.
             * @typedef {Object} spawn.state.Checkpoint.$Properties
             * @property {spawn.state.Revision.$Properties|null} [revision] Checkpoint revision
             * @property {spawn.actors.ActorState.$Properties|null} [state] Checkpoint state
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Checkpoint.
             * @memberof spawn.state
             * @interface ICheckpoint
             * @augments spawn.state.Checkpoint.$Properties
             * @deprecated Use spawn.state.Checkpoint.$Properties instead.
             */

            /**
             * Shape of a Checkpoint.
             * @typedef {spawn.state.Checkpoint.$Properties} spawn.state.Checkpoint.$Shape
             */

            /**
             * Constructs a new Checkpoint.
             * @memberof spawn.state
             * @classdesc A saved state with its number.
             * @constructor
             * @param {spawn.state.Checkpoint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Checkpoint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Checkpoint revision.
             * @member {spawn.state.Revision.$Properties|null|undefined} revision
             * @memberof spawn.state.Checkpoint
             * @instance
             */
            Checkpoint.prototype.revision = null;

            /**
             * Checkpoint state.
             * @member {spawn.actors.ActorState.$Properties|null|undefined} state
             * @memberof spawn.state.Checkpoint
             * @instance
             */
            Checkpoint.prototype.state = null;

            /**
             * Encodes the specified Checkpoint message. Does not implicitly {@link spawn.state.Checkpoint.verify|verify} messages.
             * @function encode
             * @memberof spawn.state.Checkpoint
             * @static
             * @param {spawn.state.Checkpoint.$Properties} message Checkpoint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Checkpoint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    $root.spawn.state.Revision.encode(message.revision, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    $root.spawn.actors.ActorState.encode(message.state, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Checkpoint message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.state.Checkpoint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.state.Checkpoint & spawn.state.Checkpoint.$Shape} Checkpoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Checkpoint.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.spawn.state.Checkpoint();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.revision = $root.spawn.state.Revision.decode(reader, reader.size(), $undefined, _depth + 1, message.revision);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.state = $root.spawn.actors.ActorState.decode(reader, reader.size(), $undefined, _depth + 1, message.state);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Checkpoint message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.state.Checkpoint
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.state.Checkpoint} Checkpoint
             */
            Checkpoint.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.state.Checkpoint)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.state.Checkpoint: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.state.Checkpoint();
                if (object.revision != null) {
                    if (!$util.isObject(object.revision))
                        throw $TypeError(".spawn.state.Checkpoint.revision: object expected");
                    message.revision = $root.spawn.state.Revision.fromObject(object.revision, _depth + 1);
                }
                if (object.state != null) {
                    if (!$util.isObject(object.state))
                        throw $TypeError(".spawn.state.Checkpoint.state: object expected");
                    message.state = $root.spawn.actors.ActorState.fromObject(object.state, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Checkpoint message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.state.Checkpoint
             * @static
             * @param {spawn.state.Checkpoint} message Checkpoint
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Checkpoint.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.revision = null;
                    object.state = null;
                }
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    object.revision = $root.spawn.state.Revision.toObject(message.revision, options, _depth + 1);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = $root.spawn.actors.ActorState.toObject(message.state, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Checkpoint to JSON.
             * @function toJSON
             * @memberof spawn.state.Checkpoint
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Checkpoint.prototype.toJSON = function() {
                return Checkpoint.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Checkpoint
             * @function getTypeUrl
             * @memberof spawn.state.Checkpoint
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Checkpoint.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.state.Checkpoint";
            };

            return Checkpoint;
        })();

        return state;
    })();

    return spawn;
})();

export const google = $root.google = (() => {

    /**
     * Namespace google.
     * @exports google
     * @namespace
     */
    const google = {};

    google.protobuf = (function() {

        /**
         * Namespace protobuf.
         * @memberof google
         * @namespace
         */
        const protobuf = {};

        protobuf.Any = (function() {

            /**
             * Properties of an Any.
             * @typedef {Object} google.protobuf.Any.$Properties
             * @property {string|null} [type_url] Any type_url
             * @property {Uint8Array|null} [value] Any value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Any.
             * @memberof google.protobuf
             * @interface IAny
             * @augments google.protobuf.Any.$Properties
             * @deprecated Use google.protobuf.Any.$Properties instead.
             */

            /**
             * Shape of an Any.
             * @typedef {google.protobuf.Any.$Properties} google.protobuf.Any.$Shape
             */

            /**
             * Constructs a new Any.
             * @memberof google.protobuf
             * @classdesc Represents an Any.
             * @constructor
             * @param {google.protobuf.Any.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Any = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Any type_url.
             * @member {string} type_url
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.type_url = "";

            /**
             * Any value.
             * @member {Uint8Array} value
             * @memberof google.protobuf.Any
             * @instance
             */
            Any.prototype.value = $util.newBuffer([]);

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any.$Properties} message Any message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Any.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url") && message.type_url !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.type_url);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Any
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Any.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Any();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.type_url = value;
                            else
                                delete message.type_url;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates an Any message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Any
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Any} Any
             */
            Any.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Any)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Any: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Any();
                if (object.type_url != null)
                    if (typeof object.type_url !== "string" || object.type_url.length)
                        message.type_url = $String(object.type_url);
                if (object.value != null)
                    if (object.value.length)
                        if (typeof object.value === "string")
                            $util.base64.decode(object.value, message.value = $util.newBuffer($util.base64.length(object.value)), 0);
                        else if (object.value.length >= 0)
                            message.value = object.value;
                return message;
            };

            /**
             * Creates a plain object from an Any message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Any
             * @static
             * @param {google.protobuf.Any} message Any
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Any.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.type_url = "";
                    if (options.bytes === $String)
                        object.value = "";
                    else {
                        object.value = [];
                        if (options.bytes !== $Array)
                            object.value = $util.newBuffer(object.value);
                    }
                }
                if (message.type_url != null && $Object.hasOwnProperty.call(message, "type_url"))
                    object.type_url = message.type_url;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = options.bytes === $String ? $util.base64.encode(message.value, 0, message.value.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.value) : message.value;
                return object;
            };

            /**
             * Converts this Any to JSON.
             * @function toJSON
             * @memberof google.protobuf.Any
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Any.prototype.toJSON = function() {
                return Any.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Any
             * @function getTypeUrl
             * @memberof google.protobuf.Any
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Any.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Any";
            };

            return Any;
        })();

        protobuf.Timestamp = (function() {

            /**
             * Properties of a Timestamp.
             * @typedef {Object} google.protobuf.Timestamp.$Properties
             * @property {number|Long|null} [seconds] Timestamp seconds
             * @property {number|null} [nanos] Timestamp nanos
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Timestamp.
             * @memberof google.protobuf
             * @interface ITimestamp
             * @augments google.protobuf.Timestamp.$Properties
             * @deprecated Use google.protobuf.Timestamp.$Properties instead.
             */

            /**
             * Shape of a Timestamp.
             * @typedef {google.protobuf.Timestamp.$Properties} google.protobuf.Timestamp.$Shape
             */

            /**
             * Constructs a new Timestamp.
             * @memberof google.protobuf
             * @classdesc Represents a Timestamp.
             * @constructor
             * @param {google.protobuf.Timestamp.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Timestamp = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Timestamp seconds.
             * @member {number|Long} seconds
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.seconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Timestamp nanos.
             * @member {number} nanos
             * @memberof google.protobuf.Timestamp
             * @instance
             */
            Timestamp.prototype.nanos = 0;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @function encode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp.$Properties} message Timestamp message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Timestamp.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds") && (typeof message.seconds === "object" ? message.seconds.low || message.seconds.high : message.seconds !== 0))
                    writer.uint32(/* id 1, wireType 0 =*/8).int64(message.seconds);
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos") && message.nanos !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).int32(message.nanos);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @function decode
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Timestamp.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.google.protobuf.Timestamp();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.seconds = value;
                            else
                                delete message.seconds;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.int32())
                                message.nanos = value;
                            else
                                delete message.nanos;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            /**
             * Creates a Timestamp message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {google.protobuf.Timestamp} Timestamp
             */
            Timestamp.fromObject = function (object, _depth) {
                if (object instanceof $root.google.protobuf.Timestamp)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".google.protobuf.Timestamp: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.google.protobuf.Timestamp();
                if (object.seconds != null)
                    if (typeof object.seconds === "object" ? object.seconds.low || object.seconds.high : $Number(object.seconds) !== 0)
                        if ($util.Long)
                            message.seconds = $util.Long.fromValue(object.seconds, false);
                        else if (typeof object.seconds === "string")
                            message.seconds = $parseInt(object.seconds, 10);
                        else if (typeof object.seconds === "number")
                            message.seconds = object.seconds;
                        else if (typeof object.seconds === "object")
                            message.seconds = new $util.LongBits(object.seconds.low >>> 0, object.seconds.high >>> 0).toNumber();
                if (object.nanos != null)
                    if ($Number(object.nanos) !== 0)
                        message.nanos = object.nanos | 0;
                return message;
            };

            /**
             * Creates a plain object from a Timestamp message. Also converts values to other types if specified.
             * @function toObject
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {google.protobuf.Timestamp} message Timestamp
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Timestamp.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.seconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.seconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.nanos = 0;
                }
                if (message.seconds != null && $Object.hasOwnProperty.call(message, "seconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.seconds = typeof message.seconds === "number" ? $BigInt(message.seconds) : $util.Long.fromBits(message.seconds.low >>> 0, message.seconds.high >>> 0, false).toBigInt();
                    else if (typeof message.seconds === "number")
                        object.seconds = options.longs === $String ? $String(message.seconds) : message.seconds;
                    else
                        object.seconds = options.longs === $String ? $util.Long.prototype.toString.call(message.seconds) : options.longs === $Number ? new $util.LongBits(message.seconds.low >>> 0, message.seconds.high >>> 0).toNumber() : message.seconds;
                if (message.nanos != null && $Object.hasOwnProperty.call(message, "nanos"))
                    object.nanos = message.nanos;
                return object;
            };

            /**
             * Converts this Timestamp to JSON.
             * @function toJSON
             * @memberof google.protobuf.Timestamp
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Timestamp.prototype.toJSON = function() {
                return Timestamp.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Timestamp
             * @function getTypeUrl
             * @memberof google.protobuf.Timestamp
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Timestamp.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/google.protobuf.Timestamp";
            };

            return Timestamp;
        })();

        return protobuf;
    })();

    return google;
})();

export {
  $root as default
};
