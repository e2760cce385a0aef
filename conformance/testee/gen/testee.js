/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $Array = $util.global.Array, $Number = $util.global.Number, $parseInt = $util.global.parseInt, $BigInt = $util.global.BigInt, $Boolean = $util.global.Boolean;

// Exported root namespace
const $root = $protobuf.roots["spawn-testee"] || ($protobuf.roots["spawn-testee"] = {});

export const spawn = $root.spawn = (() => {

    /**
     * Namespace spawn.
     * @exports spawn
     * @namespace
     */
    const spawn = {};

    spawn.conformance = (function() {

        /**
         * Namespace conformance.
         * @memberof spawn
         * @namespace
         */
        const conformance = {};

        conformance.State = (function() {

            /**
             * Properties of a State.
             * @typedef {Object} spawn.conformance.State.$Properties
             * @property {string|null} [text] State text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a State.
             * @memberof spawn.conformance
             * @interface IState
             * @augments spawn.conformance.State.$Properties
             * @deprecated Use spawn.conformance.State.$Properties instead.
             */

            /**
             * Shape of a State.
             * @typedef {spawn.conformance.State.$Properties} spawn.conformance.State.$Shape
             */

            /**
             * Constructs a new State.
             * @memberof spawn.conformance
             * @classdesc Represents a State.
             * @constructor
             * @param {spawn.conformance.State.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const State = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * State text.
             * @member {string} text
             * @memberof spawn.conformance.State
             * @instance
             */
            State.prototype.text = "";

            /**
             * Creates a new State instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.State
             * @static
             * @param {spawn.conformance.State.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.State} State instance
             * @type {{
             *   (properties: spawn.conformance.State.$Shape): spawn.conformance.State & spawn.conformance.State.$Shape;
             *   (properties?: spawn.conformance.State.$Properties): spawn.conformance.State;
             * }}
             */
            State.create = function(properties) {
                return new State(properties);
            };

            /**
             * Encodes the specified State message. Does not implicitly {@link spawn.conformance.State.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.State
             * @static
             * @param {spawn.conformance.State.$Properties} message State message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            State.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a State message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.State
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.State & spawn.conformance.State.$Shape} State
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            State.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.State();
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
                                message.text = value;
                            else
                                delete message.text;
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
             * Verifies a State message.
             * @function verify
             * @memberof spawn.conformance.State
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            State.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            /**
             * Creates a State message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.State
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.State} State
             */
            State.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.State)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.State: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.State();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from a State message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.State
             * @static
             * @param {spawn.conformance.State} message State
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            State.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            /**
             * Converts this State to JSON.
             * @function toJSON
             * @memberof spawn.conformance.State
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            State.prototype.toJSON = function() {
                return State.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for State
             * @function getTypeUrl
             * @memberof spawn.conformance.State
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            State.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.State";
            };

            return State;
        })();

        conformance.Script = (function() {

            /**
             * Properties of a Script.
             * @typedef {Object} spawn.conformance.Script.$Properties
             * @property {Array.<spawn.conformance.Operation.$Properties>|null} [operations] Script operations
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Script.
             * @memberof spawn.conformance
             * @interface IScript
             * @augments spawn.conformance.Script.$Properties
             * @deprecated Use spawn.conformance.Script.$Properties instead.
             */

            /**
             * Shape of a Script.
             * @typedef {{
             *   operations?: Array.<spawn.conformance.Operation.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.conformance.Script.$Shape
             */

            /**
             * Constructs a new Script.
             * @memberof spawn.conformance
             * @classdesc Represents a Script.
             * @constructor
             * @param {spawn.conformance.Script.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Script = function (properties) {
                this.operations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Script operations.
             * @member {Array.<spawn.conformance.Operation.$Properties>} operations
             * @memberof spawn.conformance.Script
             * @instance
             */
            Script.prototype.operations = $util.emptyArray;

            /**
             * Creates a new Script instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Script
             * @static
             * @param {spawn.conformance.Script.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Script} Script instance
             * @type {{
             *   (properties: spawn.conformance.Script.$Shape): spawn.conformance.Script & spawn.conformance.Script.$Shape;
             *   (properties?: spawn.conformance.Script.$Properties): spawn.conformance.Script;
             * }}
             */
            Script.create = function(properties) {
                return new Script(properties);
            };

            /**
             * Encodes the specified Script message. Does not implicitly {@link spawn.conformance.Script.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Script
             * @static
             * @param {spawn.conformance.Script.$Properties} message Script message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Script.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operations != null && message.operations.length)
                    for (let i = 0; i < message.operations.length; ++i)
                        $root.spawn.conformance.Operation.encode(message.operations[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Script message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Script
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Script & spawn.conformance.Script.$Shape} Script
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Script.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Script();
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
                            if (!(message.operations && message.operations.length))
                                message.operations = [];
                            message.operations.push($root.spawn.conformance.Operation.decode(reader, reader.size(), $undefined, _depth + 1));
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
             * Verifies a Script message.
             * @function verify
             * @memberof spawn.conformance.Script
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Script.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.operations != null && $Object.hasOwnProperty.call(message, "operations")) {
                    if (!$Array.isArray(message.operations))
                        return "operations: array expected";
                    for (let i = 0; i < message.operations.length; ++i) {
                        let error = $root.spawn.conformance.Operation.verify(message.operations[i], _depth + 1);
                        if (error)
                            return "operations." + error;
                    }
                }
                return null;
            };

            /**
             * Creates a Script message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Script
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Script} Script
             */
            Script.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Script)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Script: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Script();
                if (object.operations) {
                    if (!$Array.isArray(object.operations))
                        throw $TypeError(".spawn.conformance.Script.operations: array expected");
                    message.operations = $Array(object.operations.length);
                    for (let i = 0; i < object.operations.length; ++i) {
                        if (!$util.isObject(object.operations[i]))
                            throw $TypeError(".spawn.conformance.Script.operations: object expected");
                        message.operations[i] = $root.spawn.conformance.Operation.fromObject(object.operations[i], _depth + 1);
                    }
                }
                return message;
            };

            /**
             * Creates a plain object from a Script message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Script
             * @static
             * @param {spawn.conformance.Script} message Script
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Script.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.operations = [];
                if (message.operations && message.operations.length) {
                    object.operations = $Array(message.operations.length);
                    for (let j = 0; j < message.operations.length; ++j)
                        object.operations[j] = $root.spawn.conformance.Operation.toObject(message.operations[j], options, _depth + 1);
                }
                return object;
            };

            /**
             * Converts this Script to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Script
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Script.prototype.toJSON = function() {
                return Script.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Script
             * @function getTypeUrl
             * @memberof spawn.conformance.Script
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Script.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Script";
            };

            return Script;
        })();

        conformance.Operation = (function() {

            /**
             * Properties of an Operation.
             * @typedef {Object} spawn.conformance.Operation.$Properties
             * @property {spawn.conformance.SetState.$Properties|null} [setState] Operation setState
             * @property {spawn.conformance.AppendState.$Properties|null} [appendState] Operation appendState
             * @property {spawn.conformance.LeaveState.$Properties|null} [leaveState] Operation leaveState
             * @property {spawn.conformance.ReturnValue.$Properties|null} [returnValue] Operation returnValue
             * @property {spawn.conformance.ReturnNoop.$Properties|null} [returnNoop] Operation returnNoop
             * @property {spawn.conformance.ReturnNothing.$Properties|null} [returnNothing] Operation returnNothing
             * @property {spawn.conformance.Raise.$Properties|null} [raise] Operation raise
             * @property {spawn.conformance.Delay.$Properties|null} [delay] Operation delay
             * @property {spawn.conformance.SetTag.$Properties|null} [setTag] Operation setTag
             * @property {spawn.conformance.Checkpoint.$Properties|null} [checkpoint] Operation checkpoint
             * @property {spawn.conformance.Effect.$Properties|null} [effect] Operation effect
             * @property {spawn.conformance.Broadcast.$Properties|null} [broadcast] Operation broadcast
             * @property {spawn.conformance.Route.$Properties|null} [pipe] Operation pipe
             * @property {spawn.conformance.Route.$Properties|null} [forward] Operation forward
             * @property {spawn.conformance.Invoke.$Properties|null} [invoke] Operation invoke
             * @property {spawn.conformance.Spawn.$Properties|null} [spawn] Operation spawn
             * @property {"setState"|"appendState"|"leaveState"|"returnValue"|"returnNoop"|"returnNothing"|"raise"|"delay"|"setTag"|"checkpoint"|"effect"|"broadcast"|"pipe"|"forward"|"invoke"|"spawn"} [operation] Operation operation
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Operation.
             * @memberof spawn.conformance
             * @interface IOperation
             * @augments spawn.conformance.Operation.$Properties
             * @deprecated Use spawn.conformance.Operation.$Properties instead.
             */

            /**
             * Narrowed shape of an Operation.
             * @typedef {{
             *   setState?: spawn.conformance.SetState.$Shape|null;
             *   appendState?: spawn.conformance.AppendState.$Shape|null;
             *   leaveState?: spawn.conformance.LeaveState.$Shape|null;
             *   returnValue?: spawn.conformance.ReturnValue.$Shape|null;
             *   returnNoop?: spawn.conformance.ReturnNoop.$Shape|null;
             *   returnNothing?: spawn.conformance.ReturnNothing.$Shape|null;
             *   raise?: spawn.conformance.Raise.$Shape|null;
             *   delay?: spawn.conformance.Delay.$Shape|null;
             *   setTag?: spawn.conformance.SetTag.$Shape|null;
             *   checkpoint?: spawn.conformance.Checkpoint.$Shape|null;
             *   effect?: spawn.conformance.Effect.$Shape|null;
             *   broadcast?: spawn.conformance.Broadcast.$Shape|null;
             *   pipe?: spawn.conformance.Route.$Shape|null;
             *   forward?: spawn.conformance.Route.$Shape|null;
             *   invoke?: spawn.conformance.Invoke.$Shape|null;
             *   spawn?: spawn.conformance.Spawn.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ operation?: undefined; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "setState"; setState: spawn.conformance.SetState.$Shape; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "appendState"; setState?: null; appendState: spawn.conformance.AppendState.$Shape; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "leaveState"; setState?: null; appendState?: null; leaveState: spawn.conformance.LeaveState.$Shape; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "returnValue"; setState?: null; appendState?: null; leaveState?: null; returnValue: spawn.conformance.ReturnValue.$Shape; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "returnNoop"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop: spawn.conformance.ReturnNoop.$Shape; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "returnNothing"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing: spawn.conformance.ReturnNothing.$Shape; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "raise"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise: spawn.conformance.Raise.$Shape; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "delay"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay: spawn.conformance.Delay.$Shape; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "setTag"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag: spawn.conformance.SetTag.$Shape; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "checkpoint"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint: spawn.conformance.Checkpoint.$Shape; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "effect"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect: spawn.conformance.Effect.$Shape; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "broadcast"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast: spawn.conformance.Broadcast.$Shape; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "pipe"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe: spawn.conformance.Route.$Shape; forward?: null; invoke?: null; spawn?: null }|{ operation?: "forward"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward: spawn.conformance.Route.$Shape; invoke?: null; spawn?: null }|{ operation?: "invoke"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke: spawn.conformance.Invoke.$Shape; spawn?: null }|{ operation?: "spawn"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn: spawn.conformance.Spawn.$Shape })
             * )} spawn.conformance.Operation.$Shape
             */

            /**
             * Constructs a new Operation.
             * @memberof spawn.conformance
             * @classdesc Represents an Operation.
             * @constructor
             * @param {spawn.conformance.Operation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Operation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Operation setState.
             * @member {spawn.conformance.SetState.$Properties|null|undefined} setState
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.setState = null;

            /**
             * Operation appendState.
             * @member {spawn.conformance.AppendState.$Properties|null|undefined} appendState
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.appendState = null;

            /**
             * Operation leaveState.
             * @member {spawn.conformance.LeaveState.$Properties|null|undefined} leaveState
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.leaveState = null;

            /**
             * Operation returnValue.
             * @member {spawn.conformance.ReturnValue.$Properties|null|undefined} returnValue
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.returnValue = null;

            /**
             * Operation returnNoop.
             * @member {spawn.conformance.ReturnNoop.$Properties|null|undefined} returnNoop
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.returnNoop = null;

            /**
             * Operation returnNothing.
             * @member {spawn.conformance.ReturnNothing.$Properties|null|undefined} returnNothing
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.returnNothing = null;

            /**
             * Operation raise.
             * @member {spawn.conformance.Raise.$Properties|null|undefined} raise
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.raise = null;

            /**
             * Operation delay.
             * @member {spawn.conformance.Delay.$Properties|null|undefined} delay
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.delay = null;

            /**
             * Operation setTag.
             * @member {spawn.conformance.SetTag.$Properties|null|undefined} setTag
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.setTag = null;

            /**
             * Operation checkpoint.
             * @member {spawn.conformance.Checkpoint.$Properties|null|undefined} checkpoint
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.checkpoint = null;

            /**
             * Operation effect.
             * @member {spawn.conformance.Effect.$Properties|null|undefined} effect
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.effect = null;

            /**
             * Operation broadcast.
             * @member {spawn.conformance.Broadcast.$Properties|null|undefined} broadcast
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.broadcast = null;

            /**
             * Operation pipe.
             * @member {spawn.conformance.Route.$Properties|null|undefined} pipe
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.pipe = null;

            /**
             * Operation forward.
             * @member {spawn.conformance.Route.$Properties|null|undefined} forward
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.forward = null;

            /**
             * Operation invoke.
             * @member {spawn.conformance.Invoke.$Properties|null|undefined} invoke
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.invoke = null;

            /**
             * Operation spawn.
             * @member {spawn.conformance.Spawn.$Properties|null|undefined} spawn
             * @memberof spawn.conformance.Operation
             * @instance
             */
            Operation.prototype.spawn = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Operation operation.
             * @member {"setState"|"appendState"|"leaveState"|"returnValue"|"returnNoop"|"returnNothing"|"raise"|"delay"|"setTag"|"checkpoint"|"effect"|"broadcast"|"pipe"|"forward"|"invoke"|"spawn"|undefined} operation
             * @memberof spawn.conformance.Operation
             * @instance
             */
            $Object.defineProperty(Operation.prototype, "operation", {
                get: $util.oneOfGetter($oneOfFields = ["setState", "appendState", "leaveState", "returnValue", "returnNoop", "returnNothing", "raise", "delay", "setTag", "checkpoint", "effect", "broadcast", "pipe", "forward", "invoke", "spawn"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Creates a new Operation instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Operation
             * @static
             * @param {spawn.conformance.Operation.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Operation} Operation instance
             * @type {{
             *   (properties: spawn.conformance.Operation.$Shape): spawn.conformance.Operation & spawn.conformance.Operation.$Shape;
             *   (properties?: spawn.conformance.Operation.$Properties): spawn.conformance.Operation;
             * }}
             */
            Operation.create = function(properties) {
                return new Operation(properties);
            };

            /**
             * Encodes the specified Operation message. Does not implicitly {@link spawn.conformance.Operation.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Operation
             * @static
             * @param {spawn.conformance.Operation.$Properties} message Operation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Operation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.setState != null && $Object.hasOwnProperty.call(message, "setState"))
                    $root.spawn.conformance.SetState.encode(message.setState, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.appendState != null && $Object.hasOwnProperty.call(message, "appendState"))
                    $root.spawn.conformance.AppendState.encode(message.appendState, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.leaveState != null && $Object.hasOwnProperty.call(message, "leaveState"))
                    $root.spawn.conformance.LeaveState.encode(message.leaveState, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.returnValue != null && $Object.hasOwnProperty.call(message, "returnValue"))
                    $root.spawn.conformance.ReturnValue.encode(message.returnValue, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.returnNoop != null && $Object.hasOwnProperty.call(message, "returnNoop"))
                    $root.spawn.conformance.ReturnNoop.encode(message.returnNoop, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.returnNothing != null && $Object.hasOwnProperty.call(message, "returnNothing"))
                    $root.spawn.conformance.ReturnNothing.encode(message.returnNothing, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.raise != null && $Object.hasOwnProperty.call(message, "raise"))
                    $root.spawn.conformance.Raise.encode(message.raise, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.delay != null && $Object.hasOwnProperty.call(message, "delay"))
                    $root.spawn.conformance.Delay.encode(message.delay, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.setTag != null && $Object.hasOwnProperty.call(message, "setTag"))
                    $root.spawn.conformance.SetTag.encode(message.setTag, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint"))
                    $root.spawn.conformance.Checkpoint.encode(message.checkpoint, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.effect != null && $Object.hasOwnProperty.call(message, "effect"))
                    $root.spawn.conformance.Effect.encode(message.effect, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.broadcast != null && $Object.hasOwnProperty.call(message, "broadcast"))
                    $root.spawn.conformance.Broadcast.encode(message.broadcast, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe"))
                    $root.spawn.conformance.Route.encode(message.pipe, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.forward != null && $Object.hasOwnProperty.call(message, "forward"))
                    $root.spawn.conformance.Route.encode(message.forward, writer.uint32(/* id 14, wireType 2 =*/114).fork(), _depth + 1).ldelim();
                if (message.invoke != null && $Object.hasOwnProperty.call(message, "invoke"))
                    $root.spawn.conformance.Invoke.encode(message.invoke, writer.uint32(/* id 15, wireType 2 =*/122).fork(), _depth + 1).ldelim();
                if (message.spawn != null && $Object.hasOwnProperty.call(message, "spawn"))
                    $root.spawn.conformance.Spawn.encode(message.spawn, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Operation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Operation & spawn.conformance.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Operation.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Operation();
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
                            message.setState = $root.spawn.conformance.SetState.decode(reader, reader.size(), $undefined, _depth + 1, message.setState);
                            message.operation = "setState";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.appendState = $root.spawn.conformance.AppendState.decode(reader, reader.size(), $undefined, _depth + 1, message.appendState);
                            message.operation = "appendState";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.leaveState = $root.spawn.conformance.LeaveState.decode(reader, reader.size(), $undefined, _depth + 1, message.leaveState);
                            message.operation = "leaveState";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.returnValue = $root.spawn.conformance.ReturnValue.decode(reader, reader.size(), $undefined, _depth + 1, message.returnValue);
                            message.operation = "returnValue";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.returnNoop = $root.spawn.conformance.ReturnNoop.decode(reader, reader.size(), $undefined, _depth + 1, message.returnNoop);
                            message.operation = "returnNoop";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.returnNothing = $root.spawn.conformance.ReturnNothing.decode(reader, reader.size(), $undefined, _depth + 1, message.returnNothing);
                            message.operation = "returnNothing";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.raise = $root.spawn.conformance.Raise.decode(reader, reader.size(), $undefined, _depth + 1, message.raise);
                            message.operation = "raise";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.delay = $root.spawn.conformance.Delay.decode(reader, reader.size(), $undefined, _depth + 1, message.delay);
                            message.operation = "delay";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.setTag = $root.spawn.conformance.SetTag.decode(reader, reader.size(), $undefined, _depth + 1, message.setTag);
                            message.operation = "setTag";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.checkpoint = $root.spawn.conformance.Checkpoint.decode(reader, reader.size(), $undefined, _depth + 1, message.checkpoint);
                            message.operation = "checkpoint";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.effect = $root.spawn.conformance.Effect.decode(reader, reader.size(), $undefined, _depth + 1, message.effect);
                            message.operation = "effect";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.broadcast = $root.spawn.conformance.Broadcast.decode(reader, reader.size(), $undefined, _depth + 1, message.broadcast);
                            message.operation = "broadcast";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.pipe = $root.spawn.conformance.Route.decode(reader, reader.size(), $undefined, _depth + 1, message.pipe);
                            message.operation = "pipe";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.forward = $root.spawn.conformance.Route.decode(reader, reader.size(), $undefined, _depth + 1, message.forward);
                            message.operation = "forward";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.invoke = $root.spawn.conformance.Invoke.decode(reader, reader.size(), $undefined, _depth + 1, message.invoke);
                            message.operation = "invoke";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.spawn = $root.spawn.conformance.Spawn.decode(reader, reader.size(), $undefined, _depth + 1, message.spawn);
                            message.operation = "spawn";
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
             * Verifies an Operation message.
             * @function verify
             * @memberof spawn.conformance.Operation
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Operation.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                let properties = {};
                if (message.setState != null && $Object.hasOwnProperty.call(message, "setState")) {
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.SetState.verify(message.setState, _depth + 1);
                        if (error)
                            return "setState." + error;
                    }
                }
                if (message.appendState != null && $Object.hasOwnProperty.call(message, "appendState")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.AppendState.verify(message.appendState, _depth + 1);
                        if (error)
                            return "appendState." + error;
                    }
                }
                if (message.leaveState != null && $Object.hasOwnProperty.call(message, "leaveState")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.LeaveState.verify(message.leaveState, _depth + 1);
                        if (error)
                            return "leaveState." + error;
                    }
                }
                if (message.returnValue != null && $Object.hasOwnProperty.call(message, "returnValue")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.ReturnValue.verify(message.returnValue, _depth + 1);
                        if (error)
                            return "returnValue." + error;
                    }
                }
                if (message.returnNoop != null && $Object.hasOwnProperty.call(message, "returnNoop")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.ReturnNoop.verify(message.returnNoop, _depth + 1);
                        if (error)
                            return "returnNoop." + error;
                    }
                }
                if (message.returnNothing != null && $Object.hasOwnProperty.call(message, "returnNothing")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.ReturnNothing.verify(message.returnNothing, _depth + 1);
                        if (error)
                            return "returnNothing." + error;
                    }
                }
                if (message.raise != null && $Object.hasOwnProperty.call(message, "raise")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Raise.verify(message.raise, _depth + 1);
                        if (error)
                            return "raise." + error;
                    }
                }
                if (message.delay != null && $Object.hasOwnProperty.call(message, "delay")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Delay.verify(message.delay, _depth + 1);
                        if (error)
                            return "delay." + error;
                    }
                }
                if (message.setTag != null && $Object.hasOwnProperty.call(message, "setTag")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.SetTag.verify(message.setTag, _depth + 1);
                        if (error)
                            return "setTag." + error;
                    }
                }
                if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Checkpoint.verify(message.checkpoint, _depth + 1);
                        if (error)
                            return "checkpoint." + error;
                    }
                }
                if (message.effect != null && $Object.hasOwnProperty.call(message, "effect")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Effect.verify(message.effect, _depth + 1);
                        if (error)
                            return "effect." + error;
                    }
                }
                if (message.broadcast != null && $Object.hasOwnProperty.call(message, "broadcast")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Broadcast.verify(message.broadcast, _depth + 1);
                        if (error)
                            return "broadcast." + error;
                    }
                }
                if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Route.verify(message.pipe, _depth + 1);
                        if (error)
                            return "pipe." + error;
                    }
                }
                if (message.forward != null && $Object.hasOwnProperty.call(message, "forward")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Route.verify(message.forward, _depth + 1);
                        if (error)
                            return "forward." + error;
                    }
                }
                if (message.invoke != null && $Object.hasOwnProperty.call(message, "invoke")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Invoke.verify(message.invoke, _depth + 1);
                        if (error)
                            return "invoke." + error;
                    }
                }
                if (message.spawn != null && $Object.hasOwnProperty.call(message, "spawn")) {
                    if (properties.operation === 1)
                        return "operation: multiple values";
                    properties.operation = 1;
                    {
                        let error = $root.spawn.conformance.Spawn.verify(message.spawn, _depth + 1);
                        if (error)
                            return "spawn." + error;
                    }
                }
                return null;
            };

            /**
             * Creates an Operation message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Operation
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Operation} Operation
             */
            Operation.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Operation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Operation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Operation();
                if (object.setState != null) {
                    if (!$util.isObject(object.setState))
                        throw $TypeError(".spawn.conformance.Operation.setState: object expected");
                    message.setState = $root.spawn.conformance.SetState.fromObject(object.setState, _depth + 1);
                }
                if (object.appendState != null) {
                    if (!$util.isObject(object.appendState))
                        throw $TypeError(".spawn.conformance.Operation.appendState: object expected");
                    message.appendState = $root.spawn.conformance.AppendState.fromObject(object.appendState, _depth + 1);
                }
                if (object.leaveState != null) {
                    if (!$util.isObject(object.leaveState))
                        throw $TypeError(".spawn.conformance.Operation.leaveState: object expected");
                    message.leaveState = $root.spawn.conformance.LeaveState.fromObject(object.leaveState, _depth + 1);
                }
                if (object.returnValue != null) {
                    if (!$util.isObject(object.returnValue))
                        throw $TypeError(".spawn.conformance.Operation.returnValue: object expected");
                    message.returnValue = $root.spawn.conformance.ReturnValue.fromObject(object.returnValue, _depth + 1);
                }
                if (object.returnNoop != null) {
                    if (!$util.isObject(object.returnNoop))
                        throw $TypeError(".spawn.conformance.Operation.returnNoop: object expected");
                    message.returnNoop = $root.spawn.conformance.ReturnNoop.fromObject(object.returnNoop, _depth + 1);
                }
                if (object.returnNothing != null) {
                    if (!$util.isObject(object.returnNothing))
                        throw $TypeError(".spawn.conformance.Operation.returnNothing: object expected");
                    message.returnNothing = $root.spawn.conformance.ReturnNothing.fromObject(object.returnNothing, _depth + 1);
                }
                if (object.raise != null) {
                    if (!$util.isObject(object.raise))
                        throw $TypeError(".spawn.conformance.Operation.raise: object expected");
                    message.raise = $root.spawn.conformance.Raise.fromObject(object.raise, _depth + 1);
                }
                if (object.delay != null) {
                    if (!$util.isObject(object.delay))
                        throw $TypeError(".spawn.conformance.Operation.delay: object expected");
                    message.delay = $root.spawn.conformance.Delay.fromObject(object.delay, _depth + 1);
                }
                if (object.setTag != null) {
                    if (!$util.isObject(object.setTag))
                        throw $TypeError(".spawn.conformance.Operation.setTag: object expected");
                    message.setTag = $root.spawn.conformance.SetTag.fromObject(object.setTag, _depth + 1);
                }
                if (object.checkpoint != null) {
                    if (!$util.isObject(object.checkpoint))
                        throw $TypeError(".spawn.conformance.Operation.checkpoint: object expected");
                    message.checkpoint = $root.spawn.conformance.Checkpoint.fromObject(object.checkpoint, _depth + 1);
                }
                if (object.effect != null) {
                    if (!$util.isObject(object.effect))
                        throw $TypeError(".spawn.conformance.Operation.effect: object expected");
                    message.effect = $root.spawn.conformance.Effect.fromObject(object.effect, _depth + 1);
                }
                if (object.broadcast != null) {
                    if (!$util.isObject(object.broadcast))
                        throw $TypeError(".spawn.conformance.Operation.broadcast: object expected");
                    message.broadcast = $root.spawn.conformance.Broadcast.fromObject(object.broadcast, _depth + 1);
                }
                if (object.pipe != null) {
                    if (!$util.isObject(object.pipe))
                        throw $TypeError(".spawn.conformance.Operation.pipe: object expected");
                    message.pipe = $root.spawn.conformance.Route.fromObject(object.pipe, _depth + 1);
                }
                if (object.forward != null) {
                    if (!$util.isObject(object.forward))
                        throw $TypeError(".spawn.conformance.Operation.forward: object expected");
                    message.forward = $root.spawn.conformance.Route.fromObject(object.forward, _depth + 1);
                }
                if (object.invoke != null) {
                    if (!$util.isObject(object.invoke))
                        throw $TypeError(".spawn.conformance.Operation.invoke: object expected");
                    message.invoke = $root.spawn.conformance.Invoke.fromObject(object.invoke, _depth + 1);
                }
                if (object.spawn != null) {
                    if (!$util.isObject(object.spawn))
                        throw $TypeError(".spawn.conformance.Operation.spawn: object expected");
                    message.spawn = $root.spawn.conformance.Spawn.fromObject(object.spawn, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from an Operation message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Operation
             * @static
             * @param {spawn.conformance.Operation} message Operation
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Operation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (message.setState != null && $Object.hasOwnProperty.call(message, "setState")) {
                    object.setState = $root.spawn.conformance.SetState.toObject(message.setState, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "setState";
                }
                if (message.appendState != null && $Object.hasOwnProperty.call(message, "appendState")) {
                    object.appendState = $root.spawn.conformance.AppendState.toObject(message.appendState, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "appendState";
                }
                if (message.leaveState != null && $Object.hasOwnProperty.call(message, "leaveState")) {
                    object.leaveState = $root.spawn.conformance.LeaveState.toObject(message.leaveState, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "leaveState";
                }
                if (message.returnValue != null && $Object.hasOwnProperty.call(message, "returnValue")) {
                    object.returnValue = $root.spawn.conformance.ReturnValue.toObject(message.returnValue, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "returnValue";
                }
                if (message.returnNoop != null && $Object.hasOwnProperty.call(message, "returnNoop")) {
                    object.returnNoop = $root.spawn.conformance.ReturnNoop.toObject(message.returnNoop, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "returnNoop";
                }
                if (message.returnNothing != null && $Object.hasOwnProperty.call(message, "returnNothing")) {
                    object.returnNothing = $root.spawn.conformance.ReturnNothing.toObject(message.returnNothing, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "returnNothing";
                }
                if (message.raise != null && $Object.hasOwnProperty.call(message, "raise")) {
                    object.raise = $root.spawn.conformance.Raise.toObject(message.raise, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "raise";
                }
                if (message.delay != null && $Object.hasOwnProperty.call(message, "delay")) {
                    object.delay = $root.spawn.conformance.Delay.toObject(message.delay, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "delay";
                }
                if (message.setTag != null && $Object.hasOwnProperty.call(message, "setTag")) {
                    object.setTag = $root.spawn.conformance.SetTag.toObject(message.setTag, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "setTag";
                }
                if (message.checkpoint != null && $Object.hasOwnProperty.call(message, "checkpoint")) {
                    object.checkpoint = $root.spawn.conformance.Checkpoint.toObject(message.checkpoint, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "checkpoint";
                }
                if (message.effect != null && $Object.hasOwnProperty.call(message, "effect")) {
                    object.effect = $root.spawn.conformance.Effect.toObject(message.effect, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "effect";
                }
                if (message.broadcast != null && $Object.hasOwnProperty.call(message, "broadcast")) {
                    object.broadcast = $root.spawn.conformance.Broadcast.toObject(message.broadcast, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "broadcast";
                }
                if (message.pipe != null && $Object.hasOwnProperty.call(message, "pipe")) {
                    object.pipe = $root.spawn.conformance.Route.toObject(message.pipe, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "pipe";
                }
                if (message.forward != null && $Object.hasOwnProperty.call(message, "forward")) {
                    object.forward = $root.spawn.conformance.Route.toObject(message.forward, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "forward";
                }
                if (message.invoke != null && $Object.hasOwnProperty.call(message, "invoke")) {
                    object.invoke = $root.spawn.conformance.Invoke.toObject(message.invoke, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "invoke";
                }
                if (message.spawn != null && $Object.hasOwnProperty.call(message, "spawn")) {
                    object.spawn = $root.spawn.conformance.Spawn.toObject(message.spawn, options, _depth + 1);
                    if (options.oneofs)
                        object.operation = "spawn";
                }
                return object;
            };

            /**
             * Converts this Operation to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Operation
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Operation.prototype.toJSON = function() {
                return Operation.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Operation
             * @function getTypeUrl
             * @memberof spawn.conformance.Operation
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Operation.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Operation";
            };

            return Operation;
        })();

        conformance.SetState = (function() {

            /**
             * Properties of a SetState.
             * @typedef {Object} spawn.conformance.SetState.$Properties
             * @property {string|null} [text] SetState text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetState.
             * @memberof spawn.conformance
             * @interface ISetState
             * @augments spawn.conformance.SetState.$Properties
             * @deprecated Use spawn.conformance.SetState.$Properties instead.
             */

            /**
             * Shape of a SetState.
             * @typedef {spawn.conformance.SetState.$Properties} spawn.conformance.SetState.$Shape
             */

            /**
             * Constructs a new SetState.
             * @memberof spawn.conformance
             * @classdesc Represents a SetState.
             * @constructor
             * @param {spawn.conformance.SetState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetState text.
             * @member {string} text
             * @memberof spawn.conformance.SetState
             * @instance
             */
            SetState.prototype.text = "";

            /**
             * Creates a new SetState instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.SetState
             * @static
             * @param {spawn.conformance.SetState.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.SetState} SetState instance
             * @type {{
             *   (properties: spawn.conformance.SetState.$Shape): spawn.conformance.SetState & spawn.conformance.SetState.$Shape;
             *   (properties?: spawn.conformance.SetState.$Properties): spawn.conformance.SetState;
             * }}
             */
            SetState.create = function(properties) {
                return new SetState(properties);
            };

            /**
             * Encodes the specified SetState message. Does not implicitly {@link spawn.conformance.SetState.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.SetState
             * @static
             * @param {spawn.conformance.SetState.$Properties} message SetState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetState message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.SetState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.SetState & spawn.conformance.SetState.$Shape} SetState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.SetState();
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
                                message.text = value;
                            else
                                delete message.text;
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
             * Verifies a SetState message.
             * @function verify
             * @memberof spawn.conformance.SetState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SetState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            /**
             * Creates a SetState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.SetState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.SetState} SetState
             */
            SetState.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.SetState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.SetState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.SetState();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from a SetState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.SetState
             * @static
             * @param {spawn.conformance.SetState} message SetState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SetState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            /**
             * Converts this SetState to JSON.
             * @function toJSON
             * @memberof spawn.conformance.SetState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SetState.prototype.toJSON = function() {
                return SetState.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SetState
             * @function getTypeUrl
             * @memberof spawn.conformance.SetState
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SetState.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.SetState";
            };

            return SetState;
        })();

        conformance.AppendState = (function() {

            /**
             * Properties of an AppendState.
             * @typedef {Object} spawn.conformance.AppendState.$Properties
             * @property {string|null} [text] AppendState text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AppendState.
             * @memberof spawn.conformance
             * @interface IAppendState
             * @augments spawn.conformance.AppendState.$Properties
             * @deprecated Use spawn.conformance.AppendState.$Properties instead.
             */

            /**
             * Shape of an AppendState.
             * @typedef {spawn.conformance.AppendState.$Properties} spawn.conformance.AppendState.$Shape
             */

            /**
             * Constructs a new AppendState.
             * @memberof spawn.conformance
             * @classdesc Represents an AppendState.
             * @constructor
             * @param {spawn.conformance.AppendState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AppendState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AppendState text.
             * @member {string} text
             * @memberof spawn.conformance.AppendState
             * @instance
             */
            AppendState.prototype.text = "";

            /**
             * Creates a new AppendState instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.AppendState
             * @static
             * @param {spawn.conformance.AppendState.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.AppendState} AppendState instance
             * @type {{
             *   (properties: spawn.conformance.AppendState.$Shape): spawn.conformance.AppendState & spawn.conformance.AppendState.$Shape;
             *   (properties?: spawn.conformance.AppendState.$Properties): spawn.conformance.AppendState;
             * }}
             */
            AppendState.create = function(properties) {
                return new AppendState(properties);
            };

            /**
             * Encodes the specified AppendState message. Does not implicitly {@link spawn.conformance.AppendState.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.AppendState
             * @static
             * @param {spawn.conformance.AppendState.$Properties} message AppendState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AppendState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AppendState message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.AppendState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.AppendState & spawn.conformance.AppendState.$Shape} AppendState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AppendState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.AppendState();
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
                                message.text = value;
                            else
                                delete message.text;
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
             * Verifies an AppendState message.
             * @function verify
             * @memberof spawn.conformance.AppendState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            AppendState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            /**
             * Creates an AppendState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.AppendState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.AppendState} AppendState
             */
            AppendState.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.AppendState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.AppendState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.AppendState();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from an AppendState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.AppendState
             * @static
             * @param {spawn.conformance.AppendState} message AppendState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            AppendState.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            /**
             * Converts this AppendState to JSON.
             * @function toJSON
             * @memberof spawn.conformance.AppendState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            AppendState.prototype.toJSON = function() {
                return AppendState.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for AppendState
             * @function getTypeUrl
             * @memberof spawn.conformance.AppendState
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            AppendState.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.AppendState";
            };

            return AppendState;
        })();

        conformance.LeaveState = (function() {

            /**
             * Properties of a LeaveState.
             * @typedef {Object} spawn.conformance.LeaveState.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a LeaveState.
             * @memberof spawn.conformance
             * @interface ILeaveState
             * @augments spawn.conformance.LeaveState.$Properties
             * @deprecated Use spawn.conformance.LeaveState.$Properties instead.
             */

            /**
             * Shape of a LeaveState.
             * @typedef {spawn.conformance.LeaveState.$Properties} spawn.conformance.LeaveState.$Shape
             */

            /**
             * Constructs a new LeaveState.
             * @memberof spawn.conformance
             * @classdesc Represents a LeaveState.
             * @constructor
             * @param {spawn.conformance.LeaveState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const LeaveState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new LeaveState instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.LeaveState
             * @static
             * @param {spawn.conformance.LeaveState.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.LeaveState} LeaveState instance
             * @type {{
             *   (properties: spawn.conformance.LeaveState.$Shape): spawn.conformance.LeaveState & spawn.conformance.LeaveState.$Shape;
             *   (properties?: spawn.conformance.LeaveState.$Properties): spawn.conformance.LeaveState;
             * }}
             */
            LeaveState.create = function(properties) {
                return new LeaveState(properties);
            };

            /**
             * Encodes the specified LeaveState message. Does not implicitly {@link spawn.conformance.LeaveState.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.LeaveState
             * @static
             * @param {spawn.conformance.LeaveState.$Properties} message LeaveState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            LeaveState.encode = function (message, writer, _depth) {
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
             * Decodes a LeaveState message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.LeaveState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.LeaveState & spawn.conformance.LeaveState.$Shape} LeaveState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            LeaveState.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.LeaveState();
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
             * Verifies a LeaveState message.
             * @function verify
             * @memberof spawn.conformance.LeaveState
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            LeaveState.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a LeaveState message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.LeaveState
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.LeaveState} LeaveState
             */
            LeaveState.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.LeaveState)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.LeaveState: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.spawn.conformance.LeaveState();
            };

            /**
             * Creates a plain object from a LeaveState message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.LeaveState
             * @static
             * @param {spawn.conformance.LeaveState} message LeaveState
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            LeaveState.toObject = function () {
                return {};
            };

            /**
             * Converts this LeaveState to JSON.
             * @function toJSON
             * @memberof spawn.conformance.LeaveState
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            LeaveState.prototype.toJSON = function() {
                return LeaveState.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for LeaveState
             * @function getTypeUrl
             * @memberof spawn.conformance.LeaveState
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            LeaveState.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.LeaveState";
            };

            return LeaveState;
        })();

        conformance.ReturnValue = (function() {

            /**
             * Properties of a ReturnValue.
             * @typedef {Object} spawn.conformance.ReturnValue.$Properties
             * @property {string|null} [text] ReturnValue text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReturnValue.
             * @memberof spawn.conformance
             * @interface IReturnValue
             * @augments spawn.conformance.ReturnValue.$Properties
             * @deprecated Use spawn.conformance.ReturnValue.$Properties instead.
             */

            /**
             * Shape of a ReturnValue.
             * @typedef {spawn.conformance.ReturnValue.$Properties} spawn.conformance.ReturnValue.$Shape
             */

            /**
             * Constructs a new ReturnValue.
             * @memberof spawn.conformance
             * @classdesc Represents a ReturnValue.
             * @constructor
             * @param {spawn.conformance.ReturnValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReturnValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ReturnValue text.
             * @member {string} text
             * @memberof spawn.conformance.ReturnValue
             * @instance
             */
            ReturnValue.prototype.text = "";

            /**
             * Creates a new ReturnValue instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.ReturnValue
             * @static
             * @param {spawn.conformance.ReturnValue.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.ReturnValue} ReturnValue instance
             * @type {{
             *   (properties: spawn.conformance.ReturnValue.$Shape): spawn.conformance.ReturnValue & spawn.conformance.ReturnValue.$Shape;
             *   (properties?: spawn.conformance.ReturnValue.$Properties): spawn.conformance.ReturnValue;
             * }}
             */
            ReturnValue.create = function(properties) {
                return new ReturnValue(properties);
            };

            /**
             * Encodes the specified ReturnValue message. Does not implicitly {@link spawn.conformance.ReturnValue.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.ReturnValue
             * @static
             * @param {spawn.conformance.ReturnValue.$Properties} message ReturnValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReturnValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a ReturnValue message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.ReturnValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.ReturnValue & spawn.conformance.ReturnValue.$Shape} ReturnValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReturnValue.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.ReturnValue();
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
                                message.text = value;
                            else
                                delete message.text;
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
             * Verifies a ReturnValue message.
             * @function verify
             * @memberof spawn.conformance.ReturnValue
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReturnValue.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    if (!$util.isString(message.text))
                        return "text: string expected";
                return null;
            };

            /**
             * Creates a ReturnValue message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.ReturnValue
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.ReturnValue} ReturnValue
             */
            ReturnValue.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.ReturnValue)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.ReturnValue: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.ReturnValue();
                if (object.text != null)
                    if (typeof object.text !== "string" || object.text.length)
                        message.text = $String(object.text);
                return message;
            };

            /**
             * Creates a plain object from a ReturnValue message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.ReturnValue
             * @static
             * @param {spawn.conformance.ReturnValue} message ReturnValue
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReturnValue.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.text = "";
                if (message.text != null && $Object.hasOwnProperty.call(message, "text"))
                    object.text = message.text;
                return object;
            };

            /**
             * Converts this ReturnValue to JSON.
             * @function toJSON
             * @memberof spawn.conformance.ReturnValue
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReturnValue.prototype.toJSON = function() {
                return ReturnValue.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReturnValue
             * @function getTypeUrl
             * @memberof spawn.conformance.ReturnValue
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReturnValue.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.ReturnValue";
            };

            return ReturnValue;
        })();

        conformance.ReturnNoop = (function() {

            /**
             * Properties of a ReturnNoop.
             * @typedef {Object} spawn.conformance.ReturnNoop.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReturnNoop.
             * @memberof spawn.conformance
             * @interface IReturnNoop
             * @augments spawn.conformance.ReturnNoop.$Properties
             * @deprecated Use spawn.conformance.ReturnNoop.$Properties instead.
             */

            /**
             * Shape of a ReturnNoop.
             * @typedef {spawn.conformance.ReturnNoop.$Properties} spawn.conformance.ReturnNoop.$Shape
             */

            /**
             * Constructs a new ReturnNoop.
             * @memberof spawn.conformance
             * @classdesc Represents a ReturnNoop.
             * @constructor
             * @param {spawn.conformance.ReturnNoop.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReturnNoop = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ReturnNoop instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.ReturnNoop
             * @static
             * @param {spawn.conformance.ReturnNoop.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.ReturnNoop} ReturnNoop instance
             * @type {{
             *   (properties: spawn.conformance.ReturnNoop.$Shape): spawn.conformance.ReturnNoop & spawn.conformance.ReturnNoop.$Shape;
             *   (properties?: spawn.conformance.ReturnNoop.$Properties): spawn.conformance.ReturnNoop;
             * }}
             */
            ReturnNoop.create = function(properties) {
                return new ReturnNoop(properties);
            };

            /**
             * Encodes the specified ReturnNoop message. Does not implicitly {@link spawn.conformance.ReturnNoop.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.ReturnNoop
             * @static
             * @param {spawn.conformance.ReturnNoop.$Properties} message ReturnNoop message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReturnNoop.encode = function (message, writer, _depth) {
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
             * Decodes a ReturnNoop message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.ReturnNoop
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.ReturnNoop & spawn.conformance.ReturnNoop.$Shape} ReturnNoop
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReturnNoop.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.ReturnNoop();
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
             * Verifies a ReturnNoop message.
             * @function verify
             * @memberof spawn.conformance.ReturnNoop
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReturnNoop.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a ReturnNoop message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.ReturnNoop
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.ReturnNoop} ReturnNoop
             */
            ReturnNoop.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.ReturnNoop)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.ReturnNoop: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.spawn.conformance.ReturnNoop();
            };

            /**
             * Creates a plain object from a ReturnNoop message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.ReturnNoop
             * @static
             * @param {spawn.conformance.ReturnNoop} message ReturnNoop
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReturnNoop.toObject = function () {
                return {};
            };

            /**
             * Converts this ReturnNoop to JSON.
             * @function toJSON
             * @memberof spawn.conformance.ReturnNoop
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReturnNoop.prototype.toJSON = function() {
                return ReturnNoop.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReturnNoop
             * @function getTypeUrl
             * @memberof spawn.conformance.ReturnNoop
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReturnNoop.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.ReturnNoop";
            };

            return ReturnNoop;
        })();

        conformance.ReturnNothing = (function() {

            /**
             * Properties of a ReturnNothing.
             * @typedef {Object} spawn.conformance.ReturnNothing.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a ReturnNothing.
             * @memberof spawn.conformance
             * @interface IReturnNothing
             * @augments spawn.conformance.ReturnNothing.$Properties
             * @deprecated Use spawn.conformance.ReturnNothing.$Properties instead.
             */

            /**
             * Shape of a ReturnNothing.
             * @typedef {spawn.conformance.ReturnNothing.$Properties} spawn.conformance.ReturnNothing.$Shape
             */

            /**
             * Constructs a new ReturnNothing.
             * @memberof spawn.conformance
             * @classdesc Represents a ReturnNothing.
             * @constructor
             * @param {spawn.conformance.ReturnNothing.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ReturnNothing = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new ReturnNothing instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.ReturnNothing
             * @static
             * @param {spawn.conformance.ReturnNothing.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.ReturnNothing} ReturnNothing instance
             * @type {{
             *   (properties: spawn.conformance.ReturnNothing.$Shape): spawn.conformance.ReturnNothing & spawn.conformance.ReturnNothing.$Shape;
             *   (properties?: spawn.conformance.ReturnNothing.$Properties): spawn.conformance.ReturnNothing;
             * }}
             */
            ReturnNothing.create = function(properties) {
                return new ReturnNothing(properties);
            };

            /**
             * Encodes the specified ReturnNothing message. Does not implicitly {@link spawn.conformance.ReturnNothing.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.ReturnNothing
             * @static
             * @param {spawn.conformance.ReturnNothing.$Properties} message ReturnNothing message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ReturnNothing.encode = function (message, writer, _depth) {
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
             * Decodes a ReturnNothing message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.ReturnNothing
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.ReturnNothing & spawn.conformance.ReturnNothing.$Shape} ReturnNothing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ReturnNothing.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.ReturnNothing();
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
             * Verifies a ReturnNothing message.
             * @function verify
             * @memberof spawn.conformance.ReturnNothing
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ReturnNothing.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a ReturnNothing message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.ReturnNothing
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.ReturnNothing} ReturnNothing
             */
            ReturnNothing.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.ReturnNothing)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.ReturnNothing: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.spawn.conformance.ReturnNothing();
            };

            /**
             * Creates a plain object from a ReturnNothing message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.ReturnNothing
             * @static
             * @param {spawn.conformance.ReturnNothing} message ReturnNothing
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ReturnNothing.toObject = function () {
                return {};
            };

            /**
             * Converts this ReturnNothing to JSON.
             * @function toJSON
             * @memberof spawn.conformance.ReturnNothing
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ReturnNothing.prototype.toJSON = function() {
                return ReturnNothing.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ReturnNothing
             * @function getTypeUrl
             * @memberof spawn.conformance.ReturnNothing
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ReturnNothing.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.ReturnNothing";
            };

            return ReturnNothing;
        })();

        conformance.Raise = (function() {

            /**
             * Properties of a Raise.
             * @typedef {Object} spawn.conformance.Raise.$Properties
             * @property {string|null} [message] Raise message
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Raise.
             * @memberof spawn.conformance
             * @interface IRaise
             * @augments spawn.conformance.Raise.$Properties
             * @deprecated Use spawn.conformance.Raise.$Properties instead.
             */

            /**
             * Shape of a Raise.
             * @typedef {spawn.conformance.Raise.$Properties} spawn.conformance.Raise.$Shape
             */

            /**
             * Constructs a new Raise.
             * @memberof spawn.conformance
             * @classdesc Represents a Raise.
             * @constructor
             * @param {spawn.conformance.Raise.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Raise = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Raise message.
             * @member {string} message
             * @memberof spawn.conformance.Raise
             * @instance
             */
            Raise.prototype.message = "";

            /**
             * Creates a new Raise instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Raise
             * @static
             * @param {spawn.conformance.Raise.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Raise} Raise instance
             * @type {{
             *   (properties: spawn.conformance.Raise.$Shape): spawn.conformance.Raise & spawn.conformance.Raise.$Shape;
             *   (properties?: spawn.conformance.Raise.$Properties): spawn.conformance.Raise;
             * }}
             */
            Raise.create = function(properties) {
                return new Raise(properties);
            };

            /**
             * Encodes the specified Raise message. Does not implicitly {@link spawn.conformance.Raise.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Raise
             * @static
             * @param {spawn.conformance.Raise.$Properties} message Raise message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Raise.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.message);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Raise message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Raise
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Raise & spawn.conformance.Raise.$Shape} Raise
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Raise.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Raise();
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
             * Verifies a Raise message.
             * @function verify
             * @memberof spawn.conformance.Raise
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Raise.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    if (!$util.isString(message.message))
                        return "message: string expected";
                return null;
            };

            /**
             * Creates a Raise message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Raise
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Raise} Raise
             */
            Raise.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Raise)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Raise: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Raise();
                if (object.message != null)
                    if (typeof object.message !== "string" || object.message.length)
                        message.message = $String(object.message);
                return message;
            };

            /**
             * Creates a plain object from a Raise message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Raise
             * @static
             * @param {spawn.conformance.Raise} message Raise
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Raise.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.message = "";
                if (message.message != null && $Object.hasOwnProperty.call(message, "message"))
                    object.message = message.message;
                return object;
            };

            /**
             * Converts this Raise to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Raise
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Raise.prototype.toJSON = function() {
                return Raise.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Raise
             * @function getTypeUrl
             * @memberof spawn.conformance.Raise
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Raise.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Raise";
            };

            return Raise;
        })();

        conformance.Delay = (function() {

            /**
             * Properties of a Delay.
             * @typedef {Object} spawn.conformance.Delay.$Properties
             * @property {number|null} [milliseconds] Delay milliseconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Delay.
             * @memberof spawn.conformance
             * @interface IDelay
             * @augments spawn.conformance.Delay.$Properties
             * @deprecated Use spawn.conformance.Delay.$Properties instead.
             */

            /**
             * Shape of a Delay.
             * @typedef {spawn.conformance.Delay.$Properties} spawn.conformance.Delay.$Shape
             */

            /**
             * Constructs a new Delay.
             * @memberof spawn.conformance
             * @classdesc Represents a Delay.
             * @constructor
             * @param {spawn.conformance.Delay.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Delay = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Delay milliseconds.
             * @member {number} milliseconds
             * @memberof spawn.conformance.Delay
             * @instance
             */
            Delay.prototype.milliseconds = 0;

            /**
             * Creates a new Delay instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Delay
             * @static
             * @param {spawn.conformance.Delay.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Delay} Delay instance
             * @type {{
             *   (properties: spawn.conformance.Delay.$Shape): spawn.conformance.Delay & spawn.conformance.Delay.$Shape;
             *   (properties?: spawn.conformance.Delay.$Properties): spawn.conformance.Delay;
             * }}
             */
            Delay.create = function(properties) {
                return new Delay(properties);
            };

            /**
             * Encodes the specified Delay message. Does not implicitly {@link spawn.conformance.Delay.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Delay
             * @static
             * @param {spawn.conformance.Delay.$Properties} message Delay message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Delay.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.milliseconds != null && $Object.hasOwnProperty.call(message, "milliseconds") && message.milliseconds !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).int32(message.milliseconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Delay message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Delay
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Delay & spawn.conformance.Delay.$Shape} Delay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Delay.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Delay();
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
                                message.milliseconds = value;
                            else
                                delete message.milliseconds;
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
             * Verifies a Delay message.
             * @function verify
             * @memberof spawn.conformance.Delay
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Delay.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.milliseconds != null && $Object.hasOwnProperty.call(message, "milliseconds"))
                    if (!$util.isInteger(message.milliseconds))
                        return "milliseconds: integer expected";
                return null;
            };

            /**
             * Creates a Delay message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Delay
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Delay} Delay
             */
            Delay.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Delay)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Delay: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Delay();
                if (object.milliseconds != null)
                    if ($Number(object.milliseconds) !== 0)
                        message.milliseconds = object.milliseconds | 0;
                return message;
            };

            /**
             * Creates a plain object from a Delay message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Delay
             * @static
             * @param {spawn.conformance.Delay} message Delay
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Delay.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults)
                    object.milliseconds = 0;
                if (message.milliseconds != null && $Object.hasOwnProperty.call(message, "milliseconds"))
                    object.milliseconds = message.milliseconds;
                return object;
            };

            /**
             * Converts this Delay to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Delay
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Delay.prototype.toJSON = function() {
                return Delay.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Delay
             * @function getTypeUrl
             * @memberof spawn.conformance.Delay
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Delay.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Delay";
            };

            return Delay;
        })();

        conformance.SetTag = (function() {

            /**
             * Properties of a SetTag.
             * @typedef {Object} spawn.conformance.SetTag.$Properties
             * @property {string|null} [key] SetTag key
             * @property {string|null} [value] SetTag value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SetTag.
             * @memberof spawn.conformance
             * @interface ISetTag
             * @augments spawn.conformance.SetTag.$Properties
             * @deprecated Use spawn.conformance.SetTag.$Properties instead.
             */

            /**
             * Shape of a SetTag.
             * @typedef {spawn.conformance.SetTag.$Properties} spawn.conformance.SetTag.$Shape
             */

            /**
             * Constructs a new SetTag.
             * @memberof spawn.conformance
             * @classdesc Represents a SetTag.
             * @constructor
             * @param {spawn.conformance.SetTag.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SetTag = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SetTag key.
             * @member {string} key
             * @memberof spawn.conformance.SetTag
             * @instance
             */
            SetTag.prototype.key = "";

            /**
             * SetTag value.
             * @member {string} value
             * @memberof spawn.conformance.SetTag
             * @instance
             */
            SetTag.prototype.value = "";

            /**
             * Creates a new SetTag instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.SetTag
             * @static
             * @param {spawn.conformance.SetTag.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.SetTag} SetTag instance
             * @type {{
             *   (properties: spawn.conformance.SetTag.$Shape): spawn.conformance.SetTag & spawn.conformance.SetTag.$Shape;
             *   (properties?: spawn.conformance.SetTag.$Properties): spawn.conformance.SetTag;
             * }}
             */
            SetTag.create = function(properties) {
                return new SetTag(properties);
            };

            /**
             * Encodes the specified SetTag message. Does not implicitly {@link spawn.conformance.SetTag.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.SetTag
             * @static
             * @param {spawn.conformance.SetTag.$Properties} message SetTag message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SetTag.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SetTag message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.SetTag
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.SetTag & spawn.conformance.SetTag.$Shape} SetTag
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SetTag.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.SetTag();
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
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
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
             * Verifies a SetTag message.
             * @function verify
             * @memberof spawn.conformance.SetTag
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            SetTag.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    if (!$util.isString(message.key))
                        return "key: string expected";
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (!$util.isString(message.value))
                        return "value: string expected";
                return null;
            };

            /**
             * Creates a SetTag message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.SetTag
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.SetTag} SetTag
             */
            SetTag.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.SetTag)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.SetTag: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.SetTag();
                if (object.key != null)
                    if (typeof object.key !== "string" || object.key.length)
                        message.key = $String(object.key);
                if (object.value != null)
                    if (typeof object.value !== "string" || object.value.length)
                        message.value = $String(object.value);
                return message;
            };

            /**
             * Creates a plain object from a SetTag message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.SetTag
             * @static
             * @param {spawn.conformance.SetTag} message SetTag
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            SetTag.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.key = "";
                    object.value = "";
                }
                if (message.key != null && $Object.hasOwnProperty.call(message, "key"))
                    object.key = message.key;
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                return object;
            };

            /**
             * Converts this SetTag to JSON.
             * @function toJSON
             * @memberof spawn.conformance.SetTag
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            SetTag.prototype.toJSON = function() {
                return SetTag.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for SetTag
             * @function getTypeUrl
             * @memberof spawn.conformance.SetTag
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            SetTag.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.SetTag";
            };

            return SetTag;
        })();

        conformance.Checkpoint = (function() {

            /**
             * Properties of a Checkpoint.
             * @typedef {Object} spawn.conformance.Checkpoint.$Properties
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Checkpoint.
             * @memberof spawn.conformance
             * @interface ICheckpoint
             * @augments spawn.conformance.Checkpoint.$Properties
             * @deprecated Use spawn.conformance.Checkpoint.$Properties instead.
             */

            /**
             * Shape of a Checkpoint.
             * @typedef {spawn.conformance.Checkpoint.$Properties} spawn.conformance.Checkpoint.$Shape
             */

            /**
             * Constructs a new Checkpoint.
             * @memberof spawn.conformance
             * @classdesc Represents a Checkpoint.
             * @constructor
             * @param {spawn.conformance.Checkpoint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Checkpoint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Creates a new Checkpoint instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Checkpoint
             * @static
             * @param {spawn.conformance.Checkpoint.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Checkpoint} Checkpoint instance
             * @type {{
             *   (properties: spawn.conformance.Checkpoint.$Shape): spawn.conformance.Checkpoint & spawn.conformance.Checkpoint.$Shape;
             *   (properties?: spawn.conformance.Checkpoint.$Properties): spawn.conformance.Checkpoint;
             * }}
             */
            Checkpoint.create = function(properties) {
                return new Checkpoint(properties);
            };

            /**
             * Encodes the specified Checkpoint message. Does not implicitly {@link spawn.conformance.Checkpoint.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Checkpoint
             * @static
             * @param {spawn.conformance.Checkpoint.$Properties} message Checkpoint message or plain object to encode
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
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Checkpoint message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Checkpoint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Checkpoint & spawn.conformance.Checkpoint.$Shape} Checkpoint
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
                message = _target || new $root.spawn.conformance.Checkpoint();
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
             * Verifies a Checkpoint message.
             * @function verify
             * @memberof spawn.conformance.Checkpoint
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Checkpoint.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                return null;
            };

            /**
             * Creates a Checkpoint message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Checkpoint
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Checkpoint} Checkpoint
             */
            Checkpoint.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Checkpoint)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Checkpoint: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                return new $root.spawn.conformance.Checkpoint();
            };

            /**
             * Creates a plain object from a Checkpoint message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Checkpoint
             * @static
             * @param {spawn.conformance.Checkpoint} message Checkpoint
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Checkpoint.toObject = function () {
                return {};
            };

            /**
             * Converts this Checkpoint to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Checkpoint
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Checkpoint.prototype.toJSON = function() {
                return Checkpoint.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Checkpoint
             * @function getTypeUrl
             * @memberof spawn.conformance.Checkpoint
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Checkpoint.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Checkpoint";
            };

            return Checkpoint;
        })();

        conformance.Effect = (function() {

            /**
             * Properties of an Effect.
             * @typedef {Object} spawn.conformance.Effect.$Properties
             * @property {string|null} [actor] Effect actor
             * @property {string|null} [action] Effect action
             * @property {spawn.conformance.Script.$Properties|null} [script] Effect script
             * @property {string|null} [registerRef] Effect registerRef
             * @property {Object.<string,string>|null} [metadata] Effect metadata
             * @property {number|Long|null} [delayMilliseconds] Effect delayMilliseconds
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Effect.
             * @memberof spawn.conformance
             * @interface IEffect
             * @augments spawn.conformance.Effect.$Properties
             * @deprecated Use spawn.conformance.Effect.$Properties instead.
             */

            /**
             * Shape of an Effect.
             * @typedef {{
             *   actor?: string|null;
             *   action?: string|null;
             *   script?: spawn.conformance.Script.$Shape|null;
             *   registerRef?: string|null;
             *   metadata?: Object.<string,string>|null;
             *   delayMilliseconds?: number|Long|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.conformance.Effect.$Shape
             */

            /**
             * Constructs a new Effect.
             * @memberof spawn.conformance
             * @classdesc Represents an Effect.
             * @constructor
             * @param {spawn.conformance.Effect.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Effect = function (properties) {
                this.metadata = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Effect actor.
             * @member {string} actor
             * @memberof spawn.conformance.Effect
             * @instance
             */
            Effect.prototype.actor = "";

            /**
             * Effect action.
             * @member {string} action
             * @memberof spawn.conformance.Effect
             * @instance
             */
            Effect.prototype.action = "";

            /**
             * Effect script.
             * @member {spawn.conformance.Script.$Properties|null|undefined} script
             * @memberof spawn.conformance.Effect
             * @instance
             */
            Effect.prototype.script = null;

            /**
             * Effect registerRef.
             * @member {string} registerRef
             * @memberof spawn.conformance.Effect
             * @instance
             */
            Effect.prototype.registerRef = "";

            /**
             * Effect metadata.
             * @member {Object.<string,string>} metadata
             * @memberof spawn.conformance.Effect
             * @instance
             */
            Effect.prototype.metadata = $util.emptyObject;

            /**
             * Effect delayMilliseconds.
             * @member {number|Long} delayMilliseconds
             * @memberof spawn.conformance.Effect
             * @instance
             */
            Effect.prototype.delayMilliseconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Creates a new Effect instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Effect
             * @static
             * @param {spawn.conformance.Effect.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Effect} Effect instance
             * @type {{
             *   (properties: spawn.conformance.Effect.$Shape): spawn.conformance.Effect & spawn.conformance.Effect.$Shape;
             *   (properties?: spawn.conformance.Effect.$Properties): spawn.conformance.Effect;
             * }}
             */
            Effect.create = function(properties) {
                return new Effect(properties);
            };

            /**
             * Encodes the specified Effect message. Does not implicitly {@link spawn.conformance.Effect.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Effect
             * @static
             * @param {spawn.conformance.Effect.$Properties} message Effect message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Effect.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.actor);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.action);
                if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                    $root.spawn.conformance.Script.encode(message.script, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef") && message.registerRef !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.registerRef);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.delayMilliseconds != null && $Object.hasOwnProperty.call(message, "delayMilliseconds") && (typeof message.delayMilliseconds === "object" ? message.delayMilliseconds.low || message.delayMilliseconds.high : message.delayMilliseconds !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.delayMilliseconds);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Effect message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Effect
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Effect & spawn.conformance.Effect.$Shape} Effect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Effect.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Effect();
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
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.script = $root.spawn.conformance.Script.decode(reader, reader.size(), $undefined, _depth + 1, message.script);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.registerRef = value;
                            else
                                delete message.registerRef;
                            continue;
                        }
                    case 5: {
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
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.delayMilliseconds = value;
                            else
                                delete message.delayMilliseconds;
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
             * Verifies an Effect message.
             * @function verify
             * @memberof spawn.conformance.Effect
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Effect.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    if (!$util.isString(message.actor))
                        return "actor: string expected";
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    if (!$util.isString(message.action))
                        return "action: string expected";
                if (message.script != null && $Object.hasOwnProperty.call(message, "script")) {
                    let error = $root.spawn.conformance.Script.verify(message.script, _depth + 1);
                    if (error)
                        return "script." + error;
                }
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                    if (!$util.isString(message.registerRef))
                        return "registerRef: string expected";
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata")) {
                    if (!$util.isObject(message.metadata))
                        return "metadata: object expected";
                    let key = $Object.keys(message.metadata);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.metadata[key[i]]))
                            return "metadata: string{k:string} expected";
                }
                if (message.delayMilliseconds != null && $Object.hasOwnProperty.call(message, "delayMilliseconds"))
                    if (!$util.isInteger(message.delayMilliseconds) && !(message.delayMilliseconds && $util.isInteger(message.delayMilliseconds.low) && $util.isInteger(message.delayMilliseconds.high)))
                        return "delayMilliseconds: integer|Long expected";
                return null;
            };

            /**
             * Creates an Effect message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Effect
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Effect} Effect
             */
            Effect.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Effect)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Effect: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Effect();
                if (object.actor != null)
                    if (typeof object.actor !== "string" || object.actor.length)
                        message.actor = $String(object.actor);
                if (object.action != null)
                    if (typeof object.action !== "string" || object.action.length)
                        message.action = $String(object.action);
                if (object.script != null) {
                    if (!$util.isObject(object.script))
                        throw $TypeError(".spawn.conformance.Effect.script: object expected");
                    message.script = $root.spawn.conformance.Script.fromObject(object.script, _depth + 1);
                }
                if (object.registerRef != null)
                    if (typeof object.registerRef !== "string" || object.registerRef.length)
                        message.registerRef = $String(object.registerRef);
                if (object.metadata) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".spawn.conformance.Effect.metadata: object expected");
                    message.metadata = {};
                    for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.metadata, keys[i]);
                        message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                    }
                }
                if (object.delayMilliseconds != null)
                    if (typeof object.delayMilliseconds === "object" ? object.delayMilliseconds.low || object.delayMilliseconds.high : $Number(object.delayMilliseconds) !== 0)
                        if ($util.Long)
                            message.delayMilliseconds = $util.Long.fromValue(object.delayMilliseconds, false);
                        else if (typeof object.delayMilliseconds === "string")
                            message.delayMilliseconds = $parseInt(object.delayMilliseconds, 10);
                        else if (typeof object.delayMilliseconds === "number")
                            message.delayMilliseconds = object.delayMilliseconds;
                        else if (typeof object.delayMilliseconds === "object")
                            message.delayMilliseconds = new $util.LongBits(object.delayMilliseconds.low >>> 0, object.delayMilliseconds.high >>> 0).toNumber();
                return message;
            };

            /**
             * Creates a plain object from an Effect message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Effect
             * @static
             * @param {spawn.conformance.Effect} message Effect
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Effect.toObject = function (message, options, _depth) {
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
                    object.actor = "";
                    object.action = "";
                    object.script = null;
                    object.registerRef = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.delayMilliseconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.delayMilliseconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                }
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = message.actor;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = message.action;
                if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                    object.script = $root.spawn.conformance.Script.toObject(message.script, options, _depth + 1);
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                    object.registerRef = message.registerRef;
                let keys2;
                if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                    object.metadata = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.metadata, keys2[j]);
                        object.metadata[keys2[j]] = message.metadata[keys2[j]];
                    }
                }
                if (message.delayMilliseconds != null && $Object.hasOwnProperty.call(message, "delayMilliseconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.delayMilliseconds = typeof message.delayMilliseconds === "number" ? $BigInt(message.delayMilliseconds) : $util.Long.fromBits(message.delayMilliseconds.low >>> 0, message.delayMilliseconds.high >>> 0, false).toBigInt();
                    else if (typeof message.delayMilliseconds === "number")
                        object.delayMilliseconds = options.longs === $String ? $String(message.delayMilliseconds) : message.delayMilliseconds;
                    else
                        object.delayMilliseconds = options.longs === $String ? $util.Long.prototype.toString.call(message.delayMilliseconds) : options.longs === $Number ? new $util.LongBits(message.delayMilliseconds.low >>> 0, message.delayMilliseconds.high >>> 0).toNumber() : message.delayMilliseconds;
                return object;
            };

            /**
             * Converts this Effect to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Effect
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Effect.prototype.toJSON = function() {
                return Effect.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Effect
             * @function getTypeUrl
             * @memberof spawn.conformance.Effect
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Effect.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Effect";
            };

            return Effect;
        })();

        conformance.Broadcast = (function() {

            /**
             * Properties of a Broadcast.
             * @typedef {Object} spawn.conformance.Broadcast.$Properties
             * @property {string|null} [channel] Broadcast channel
             * @property {spawn.conformance.Script.$Properties|null} [script] Broadcast script
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Broadcast.
             * @memberof spawn.conformance
             * @interface IBroadcast
             * @augments spawn.conformance.Broadcast.$Properties
             * @deprecated Use spawn.conformance.Broadcast.$Properties instead.
             */

            /**
             * Shape of a Broadcast.
             * @typedef {{
             *   channel?: string|null;
             *   script?: spawn.conformance.Script.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.conformance.Broadcast.$Shape
             */

            /**
             * Constructs a new Broadcast.
             * @memberof spawn.conformance
             * @classdesc Represents a Broadcast.
             * @constructor
             * @param {spawn.conformance.Broadcast.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Broadcast = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Broadcast channel.
             * @member {string} channel
             * @memberof spawn.conformance.Broadcast
             * @instance
             */
            Broadcast.prototype.channel = "";

            /**
             * Broadcast script.
             * @member {spawn.conformance.Script.$Properties|null|undefined} script
             * @memberof spawn.conformance.Broadcast
             * @instance
             */
            Broadcast.prototype.script = null;

            /**
             * Creates a new Broadcast instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Broadcast
             * @static
             * @param {spawn.conformance.Broadcast.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Broadcast} Broadcast instance
             * @type {{
             *   (properties: spawn.conformance.Broadcast.$Shape): spawn.conformance.Broadcast & spawn.conformance.Broadcast.$Shape;
             *   (properties?: spawn.conformance.Broadcast.$Properties): spawn.conformance.Broadcast;
             * }}
             */
            Broadcast.create = function(properties) {
                return new Broadcast(properties);
            };

            /**
             * Encodes the specified Broadcast message. Does not implicitly {@link spawn.conformance.Broadcast.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Broadcast
             * @static
             * @param {spawn.conformance.Broadcast.$Properties} message Broadcast message or plain object to encode
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
                if (message.channel != null && $Object.hasOwnProperty.call(message, "channel") && message.channel !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.channel);
                if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                    $root.spawn.conformance.Script.encode(message.script, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Broadcast message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Broadcast
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Broadcast & spawn.conformance.Broadcast.$Shape} Broadcast
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
                message = _target || new $root.spawn.conformance.Broadcast();
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
                                message.channel = value;
                            else
                                delete message.channel;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.script = $root.spawn.conformance.Script.decode(reader, reader.size(), $undefined, _depth + 1, message.script);
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
             * Verifies a Broadcast message.
             * @function verify
             * @memberof spawn.conformance.Broadcast
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Broadcast.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.channel != null && $Object.hasOwnProperty.call(message, "channel"))
                    if (!$util.isString(message.channel))
                        return "channel: string expected";
                if (message.script != null && $Object.hasOwnProperty.call(message, "script")) {
                    let error = $root.spawn.conformance.Script.verify(message.script, _depth + 1);
                    if (error)
                        return "script." + error;
                }
                return null;
            };

            /**
             * Creates a Broadcast message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Broadcast
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Broadcast} Broadcast
             */
            Broadcast.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Broadcast)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Broadcast: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Broadcast();
                if (object.channel != null)
                    if (typeof object.channel !== "string" || object.channel.length)
                        message.channel = $String(object.channel);
                if (object.script != null) {
                    if (!$util.isObject(object.script))
                        throw $TypeError(".spawn.conformance.Broadcast.script: object expected");
                    message.script = $root.spawn.conformance.Script.fromObject(object.script, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Broadcast message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Broadcast
             * @static
             * @param {spawn.conformance.Broadcast} message Broadcast
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
                if (options.defaults) {
                    object.channel = "";
                    object.script = null;
                }
                if (message.channel != null && $Object.hasOwnProperty.call(message, "channel"))
                    object.channel = message.channel;
                if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                    object.script = $root.spawn.conformance.Script.toObject(message.script, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Broadcast to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Broadcast
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Broadcast.prototype.toJSON = function() {
                return Broadcast.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Broadcast
             * @function getTypeUrl
             * @memberof spawn.conformance.Broadcast
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Broadcast.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Broadcast";
            };

            return Broadcast;
        })();

        conformance.Route = (function() {

            /**
             * Properties of a Route.
             * @typedef {Object} spawn.conformance.Route.$Properties
             * @property {string|null} [actor] Route actor
             * @property {string|null} [action] Route action
             * @property {string|null} [registerRef] Route registerRef
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Route.
             * @memberof spawn.conformance
             * @interface IRoute
             * @augments spawn.conformance.Route.$Properties
             * @deprecated Use spawn.conformance.Route.$Properties instead.
             */

            /**
             * Shape of a Route.
             * @typedef {spawn.conformance.Route.$Properties} spawn.conformance.Route.$Shape
             */

            /**
             * Constructs a new Route.
             * @memberof spawn.conformance
             * @classdesc Represents a Route.
             * @constructor
             * @param {spawn.conformance.Route.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Route = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Route actor.
             * @member {string} actor
             * @memberof spawn.conformance.Route
             * @instance
             */
            Route.prototype.actor = "";

            /**
             * Route action.
             * @member {string} action
             * @memberof spawn.conformance.Route
             * @instance
             */
            Route.prototype.action = "";

            /**
             * Route registerRef.
             * @member {string} registerRef
             * @memberof spawn.conformance.Route
             * @instance
             */
            Route.prototype.registerRef = "";

            /**
             * Creates a new Route instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Route
             * @static
             * @param {spawn.conformance.Route.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Route} Route instance
             * @type {{
             *   (properties: spawn.conformance.Route.$Shape): spawn.conformance.Route & spawn.conformance.Route.$Shape;
             *   (properties?: spawn.conformance.Route.$Properties): spawn.conformance.Route;
             * }}
             */
            Route.create = function(properties) {
                return new Route(properties);
            };

            /**
             * Encodes the specified Route message. Does not implicitly {@link spawn.conformance.Route.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Route
             * @static
             * @param {spawn.conformance.Route.$Properties} message Route message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Route.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.actor);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.action);
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef") && message.registerRef !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.registerRef);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Route message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Route
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Route & spawn.conformance.Route.$Shape} Route
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Route.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Route();
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
                                message.action = value;
                            else
                                delete message.action;
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
             * Verifies a Route message.
             * @function verify
             * @memberof spawn.conformance.Route
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Route.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    if (!$util.isString(message.actor))
                        return "actor: string expected";
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    if (!$util.isString(message.action))
                        return "action: string expected";
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                    if (!$util.isString(message.registerRef))
                        return "registerRef: string expected";
                return null;
            };

            /**
             * Creates a Route message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Route
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Route} Route
             */
            Route.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Route)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Route: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Route();
                if (object.actor != null)
                    if (typeof object.actor !== "string" || object.actor.length)
                        message.actor = $String(object.actor);
                if (object.action != null)
                    if (typeof object.action !== "string" || object.action.length)
                        message.action = $String(object.action);
                if (object.registerRef != null)
                    if (typeof object.registerRef !== "string" || object.registerRef.length)
                        message.registerRef = $String(object.registerRef);
                return message;
            };

            /**
             * Creates a plain object from a Route message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Route
             * @static
             * @param {spawn.conformance.Route} message Route
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Route.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.actor = "";
                    object.action = "";
                    object.registerRef = "";
                }
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = message.actor;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = message.action;
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                    object.registerRef = message.registerRef;
                return object;
            };

            /**
             * Converts this Route to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Route
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Route.prototype.toJSON = function() {
                return Route.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Route
             * @function getTypeUrl
             * @memberof spawn.conformance.Route
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Route.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Route";
            };

            return Route;
        })();

        conformance.Invoke = (function() {

            /**
             * Properties of an Invoke.
             * @typedef {Object} spawn.conformance.Invoke.$Properties
             * @property {string|null} [actor] Invoke actor
             * @property {string|null} [action] Invoke action
             * @property {spawn.conformance.Script.$Properties|null} [script] Invoke script
             * @property {boolean|null} [async] Invoke async
             * @property {string|null} [registerRef] Invoke registerRef
             * @property {Object.<string,string>|null} [metadata] Invoke metadata
             * @property {number|Long|null} [delayMilliseconds] Invoke delayMilliseconds
             * @property {number|Long|null} [timeoutMilliseconds] Invoke timeoutMilliseconds
             * @property {boolean|null} [noop] Invoke noop
             * @property {boolean|null} [pooled] Invoke pooled
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Invoke.
             * @memberof spawn.conformance
             * @interface IInvoke
             * @augments spawn.conformance.Invoke.$Properties
             * @deprecated Use spawn.conformance.Invoke.$Properties instead.
             */

            /**
             * Shape of an Invoke.
             * @typedef {{
             *   actor?: string|null;
             *   action?: string|null;
             *   script?: spawn.conformance.Script.$Shape|null;
             *   async?: boolean|null;
             *   registerRef?: string|null;
             *   metadata?: Object.<string,string>|null;
             *   delayMilliseconds?: number|Long|null;
             *   timeoutMilliseconds?: number|Long|null;
             *   noop?: boolean|null;
             *   pooled?: boolean|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} spawn.conformance.Invoke.$Shape
             */

            /**
             * Constructs a new Invoke.
             * @memberof spawn.conformance
             * @classdesc Represents an Invoke.
             * @constructor
             * @param {spawn.conformance.Invoke.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Invoke = function (properties) {
                this.metadata = {};
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Invoke actor.
             * @member {string} actor
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.actor = "";

            /**
             * Invoke action.
             * @member {string} action
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.action = "";

            /**
             * Invoke script.
             * @member {spawn.conformance.Script.$Properties|null|undefined} script
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.script = null;

            /**
             * Invoke async.
             * @member {boolean} async
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.async = false;

            /**
             * Invoke registerRef.
             * @member {string} registerRef
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.registerRef = "";

            /**
             * Invoke metadata.
             * @member {Object.<string,string>} metadata
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.metadata = $util.emptyObject;

            /**
             * Invoke delayMilliseconds.
             * @member {number|Long} delayMilliseconds
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.delayMilliseconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Invoke timeoutMilliseconds.
             * @member {number|Long} timeoutMilliseconds
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.timeoutMilliseconds = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Invoke noop.
             * @member {boolean} noop
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.noop = false;

            /**
             * Invoke pooled.
             * @member {boolean} pooled
             * @memberof spawn.conformance.Invoke
             * @instance
             */
            Invoke.prototype.pooled = false;

            /**
             * Creates a new Invoke instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Invoke
             * @static
             * @param {spawn.conformance.Invoke.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Invoke} Invoke instance
             * @type {{
             *   (properties: spawn.conformance.Invoke.$Shape): spawn.conformance.Invoke & spawn.conformance.Invoke.$Shape;
             *   (properties?: spawn.conformance.Invoke.$Properties): spawn.conformance.Invoke;
             * }}
             */
            Invoke.create = function(properties) {
                return new Invoke(properties);
            };

            /**
             * Encodes the specified Invoke message. Does not implicitly {@link spawn.conformance.Invoke.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Invoke
             * @static
             * @param {spawn.conformance.Invoke.$Properties} message Invoke message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Invoke.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.actor);
                if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.action);
                if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                    $root.spawn.conformance.Script.encode(message.script, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.async != null && $Object.hasOwnProperty.call(message, "async") && message.async !== false)
                    writer.uint32(/* id 4, wireType 0 =*/32).bool(message.async);
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef") && message.registerRef !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.registerRef);
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.delayMilliseconds != null && $Object.hasOwnProperty.call(message, "delayMilliseconds") && (typeof message.delayMilliseconds === "object" ? message.delayMilliseconds.low || message.delayMilliseconds.high : message.delayMilliseconds !== 0))
                    writer.uint32(/* id 7, wireType 0 =*/56).int64(message.delayMilliseconds);
                if (message.timeoutMilliseconds != null && $Object.hasOwnProperty.call(message, "timeoutMilliseconds") && (typeof message.timeoutMilliseconds === "object" ? message.timeoutMilliseconds.low || message.timeoutMilliseconds.high : message.timeoutMilliseconds !== 0))
                    writer.uint32(/* id 8, wireType 0 =*/64).int64(message.timeoutMilliseconds);
                if (message.noop != null && $Object.hasOwnProperty.call(message, "noop") && message.noop !== false)
                    writer.uint32(/* id 9, wireType 0 =*/72).bool(message.noop);
                if (message.pooled != null && $Object.hasOwnProperty.call(message, "pooled") && message.pooled !== false)
                    writer.uint32(/* id 10, wireType 0 =*/80).bool(message.pooled);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Invoke message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Invoke
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Invoke & spawn.conformance.Invoke.$Shape} Invoke
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Invoke.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Invoke();
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
                                message.action = value;
                            else
                                delete message.action;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.script = $root.spawn.conformance.Script.decode(reader, reader.size(), $undefined, _depth + 1, message.script);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.async = value;
                            else
                                delete message.async;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.registerRef = value;
                            else
                                delete message.registerRef;
                            continue;
                        }
                    case 6: {
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
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.delayMilliseconds = value;
                            else
                                delete message.delayMilliseconds;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.timeoutMilliseconds = value;
                            else
                                delete message.timeoutMilliseconds;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.noop = value;
                            else
                                delete message.noop;
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
             * Verifies an Invoke message.
             * @function verify
             * @memberof spawn.conformance.Invoke
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Invoke.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    if (!$util.isString(message.actor))
                        return "actor: string expected";
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    if (!$util.isString(message.action))
                        return "action: string expected";
                if (message.script != null && $Object.hasOwnProperty.call(message, "script")) {
                    let error = $root.spawn.conformance.Script.verify(message.script, _depth + 1);
                    if (error)
                        return "script." + error;
                }
                if (message.async != null && $Object.hasOwnProperty.call(message, "async"))
                    if (typeof message.async !== "boolean")
                        return "async: boolean expected";
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                    if (!$util.isString(message.registerRef))
                        return "registerRef: string expected";
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata")) {
                    if (!$util.isObject(message.metadata))
                        return "metadata: object expected";
                    let key = $Object.keys(message.metadata);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.metadata[key[i]]))
                            return "metadata: string{k:string} expected";
                }
                if (message.delayMilliseconds != null && $Object.hasOwnProperty.call(message, "delayMilliseconds"))
                    if (!$util.isInteger(message.delayMilliseconds) && !(message.delayMilliseconds && $util.isInteger(message.delayMilliseconds.low) && $util.isInteger(message.delayMilliseconds.high)))
                        return "delayMilliseconds: integer|Long expected";
                if (message.timeoutMilliseconds != null && $Object.hasOwnProperty.call(message, "timeoutMilliseconds"))
                    if (!$util.isInteger(message.timeoutMilliseconds) && !(message.timeoutMilliseconds && $util.isInteger(message.timeoutMilliseconds.low) && $util.isInteger(message.timeoutMilliseconds.high)))
                        return "timeoutMilliseconds: integer|Long expected";
                if (message.noop != null && $Object.hasOwnProperty.call(message, "noop"))
                    if (typeof message.noop !== "boolean")
                        return "noop: boolean expected";
                if (message.pooled != null && $Object.hasOwnProperty.call(message, "pooled"))
                    if (typeof message.pooled !== "boolean")
                        return "pooled: boolean expected";
                return null;
            };

            /**
             * Creates an Invoke message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Invoke
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Invoke} Invoke
             */
            Invoke.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Invoke)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Invoke: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Invoke();
                if (object.actor != null)
                    if (typeof object.actor !== "string" || object.actor.length)
                        message.actor = $String(object.actor);
                if (object.action != null)
                    if (typeof object.action !== "string" || object.action.length)
                        message.action = $String(object.action);
                if (object.script != null) {
                    if (!$util.isObject(object.script))
                        throw $TypeError(".spawn.conformance.Invoke.script: object expected");
                    message.script = $root.spawn.conformance.Script.fromObject(object.script, _depth + 1);
                }
                if (object.async != null)
                    if (object.async)
                        message.async = $Boolean(object.async);
                if (object.registerRef != null)
                    if (typeof object.registerRef !== "string" || object.registerRef.length)
                        message.registerRef = $String(object.registerRef);
                if (object.metadata) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".spawn.conformance.Invoke.metadata: object expected");
                    message.metadata = {};
                    for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.metadata, keys[i]);
                        message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                    }
                }
                if (object.delayMilliseconds != null)
                    if (typeof object.delayMilliseconds === "object" ? object.delayMilliseconds.low || object.delayMilliseconds.high : $Number(object.delayMilliseconds) !== 0)
                        if ($util.Long)
                            message.delayMilliseconds = $util.Long.fromValue(object.delayMilliseconds, false);
                        else if (typeof object.delayMilliseconds === "string")
                            message.delayMilliseconds = $parseInt(object.delayMilliseconds, 10);
                        else if (typeof object.delayMilliseconds === "number")
                            message.delayMilliseconds = object.delayMilliseconds;
                        else if (typeof object.delayMilliseconds === "object")
                            message.delayMilliseconds = new $util.LongBits(object.delayMilliseconds.low >>> 0, object.delayMilliseconds.high >>> 0).toNumber();
                if (object.timeoutMilliseconds != null)
                    if (typeof object.timeoutMilliseconds === "object" ? object.timeoutMilliseconds.low || object.timeoutMilliseconds.high : $Number(object.timeoutMilliseconds) !== 0)
                        if ($util.Long)
                            message.timeoutMilliseconds = $util.Long.fromValue(object.timeoutMilliseconds, false);
                        else if (typeof object.timeoutMilliseconds === "string")
                            message.timeoutMilliseconds = $parseInt(object.timeoutMilliseconds, 10);
                        else if (typeof object.timeoutMilliseconds === "number")
                            message.timeoutMilliseconds = object.timeoutMilliseconds;
                        else if (typeof object.timeoutMilliseconds === "object")
                            message.timeoutMilliseconds = new $util.LongBits(object.timeoutMilliseconds.low >>> 0, object.timeoutMilliseconds.high >>> 0).toNumber();
                if (object.noop != null)
                    if (object.noop)
                        message.noop = $Boolean(object.noop);
                if (object.pooled != null)
                    if (object.pooled)
                        message.pooled = $Boolean(object.pooled);
                return message;
            };

            /**
             * Creates a plain object from an Invoke message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Invoke
             * @static
             * @param {spawn.conformance.Invoke} message Invoke
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Invoke.toObject = function (message, options, _depth) {
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
                    object.actor = "";
                    object.action = "";
                    object.script = null;
                    object.async = false;
                    object.registerRef = "";
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.delayMilliseconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.delayMilliseconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    if ($util.Long) {
                        let long = new $util.Long(0, 0, false);
                        object.timeoutMilliseconds = options.longs === $String ? long.toString() : options.longs === $Number ? long.toNumber() : typeof $BigInt !== "undefined" && options.longs === $BigInt ? long.toBigInt() : long;
                    } else
                        object.timeoutMilliseconds = options.longs === $String ? "0" : typeof $BigInt !== "undefined" && options.longs === $BigInt ? $BigInt("0") : 0;
                    object.noop = false;
                    object.pooled = false;
                }
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = message.actor;
                if (message.action != null && $Object.hasOwnProperty.call(message, "action"))
                    object.action = message.action;
                if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                    object.script = $root.spawn.conformance.Script.toObject(message.script, options, _depth + 1);
                if (message.async != null && $Object.hasOwnProperty.call(message, "async"))
                    object.async = message.async;
                if (message.registerRef != null && $Object.hasOwnProperty.call(message, "registerRef"))
                    object.registerRef = message.registerRef;
                let keys2;
                if (message.metadata && (keys2 = $Object.keys(message.metadata)).length) {
                    object.metadata = {};
                    for (let j = 0; j < keys2.length; ++j) {
                        if (keys2[j] === "__proto__")
                            $util.makeProp(object.metadata, keys2[j]);
                        object.metadata[keys2[j]] = message.metadata[keys2[j]];
                    }
                }
                if (message.delayMilliseconds != null && $Object.hasOwnProperty.call(message, "delayMilliseconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.delayMilliseconds = typeof message.delayMilliseconds === "number" ? $BigInt(message.delayMilliseconds) : $util.Long.fromBits(message.delayMilliseconds.low >>> 0, message.delayMilliseconds.high >>> 0, false).toBigInt();
                    else if (typeof message.delayMilliseconds === "number")
                        object.delayMilliseconds = options.longs === $String ? $String(message.delayMilliseconds) : message.delayMilliseconds;
                    else
                        object.delayMilliseconds = options.longs === $String ? $util.Long.prototype.toString.call(message.delayMilliseconds) : options.longs === $Number ? new $util.LongBits(message.delayMilliseconds.low >>> 0, message.delayMilliseconds.high >>> 0).toNumber() : message.delayMilliseconds;
                if (message.timeoutMilliseconds != null && $Object.hasOwnProperty.call(message, "timeoutMilliseconds"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.timeoutMilliseconds = typeof message.timeoutMilliseconds === "number" ? $BigInt(message.timeoutMilliseconds) : $util.Long.fromBits(message.timeoutMilliseconds.low >>> 0, message.timeoutMilliseconds.high >>> 0, false).toBigInt();
                    else if (typeof message.timeoutMilliseconds === "number")
                        object.timeoutMilliseconds = options.longs === $String ? $String(message.timeoutMilliseconds) : message.timeoutMilliseconds;
                    else
                        object.timeoutMilliseconds = options.longs === $String ? $util.Long.prototype.toString.call(message.timeoutMilliseconds) : options.longs === $Number ? new $util.LongBits(message.timeoutMilliseconds.low >>> 0, message.timeoutMilliseconds.high >>> 0).toNumber() : message.timeoutMilliseconds;
                if (message.noop != null && $Object.hasOwnProperty.call(message, "noop"))
                    object.noop = message.noop;
                if (message.pooled != null && $Object.hasOwnProperty.call(message, "pooled"))
                    object.pooled = message.pooled;
                return object;
            };

            /**
             * Converts this Invoke to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Invoke
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Invoke.prototype.toJSON = function() {
                return Invoke.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Invoke
             * @function getTypeUrl
             * @memberof spawn.conformance.Invoke
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Invoke.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Invoke";
            };

            return Invoke;
        })();

        conformance.Spawn = (function() {

            /**
             * Properties of a Spawn.
             * @typedef {Object} spawn.conformance.Spawn.$Properties
             * @property {string|null} [actor] Spawn actor
             * @property {string|null} [parent] Spawn parent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Spawn.
             * @memberof spawn.conformance
             * @interface ISpawn
             * @augments spawn.conformance.Spawn.$Properties
             * @deprecated Use spawn.conformance.Spawn.$Properties instead.
             */

            /**
             * Shape of a Spawn.
             * @typedef {spawn.conformance.Spawn.$Properties} spawn.conformance.Spawn.$Shape
             */

            /**
             * Constructs a new Spawn.
             * @memberof spawn.conformance
             * @classdesc Represents a Spawn.
             * @constructor
             * @param {spawn.conformance.Spawn.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Spawn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Spawn actor.
             * @member {string} actor
             * @memberof spawn.conformance.Spawn
             * @instance
             */
            Spawn.prototype.actor = "";

            /**
             * Spawn parent.
             * @member {string} parent
             * @memberof spawn.conformance.Spawn
             * @instance
             */
            Spawn.prototype.parent = "";

            /**
             * Creates a new Spawn instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Spawn
             * @static
             * @param {spawn.conformance.Spawn.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Spawn} Spawn instance
             * @type {{
             *   (properties: spawn.conformance.Spawn.$Shape): spawn.conformance.Spawn & spawn.conformance.Spawn.$Shape;
             *   (properties?: spawn.conformance.Spawn.$Properties): spawn.conformance.Spawn;
             * }}
             */
            Spawn.create = function(properties) {
                return new Spawn(properties);
            };

            /**
             * Encodes the specified Spawn message. Does not implicitly {@link spawn.conformance.Spawn.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Spawn
             * @static
             * @param {spawn.conformance.Spawn.$Properties} message Spawn message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Spawn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor") && message.actor !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.actor);
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent") && message.parent !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.parent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Spawn message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Spawn
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Spawn & spawn.conformance.Spawn.$Shape} Spawn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Spawn.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Spawn();
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
             * Verifies a Spawn message.
             * @function verify
             * @memberof spawn.conformance.Spawn
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Spawn.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    if (!$util.isString(message.actor))
                        return "actor: string expected";
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    if (!$util.isString(message.parent))
                        return "parent: string expected";
                return null;
            };

            /**
             * Creates a Spawn message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Spawn
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Spawn} Spawn
             */
            Spawn.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Spawn)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Spawn: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Spawn();
                if (object.actor != null)
                    if (typeof object.actor !== "string" || object.actor.length)
                        message.actor = $String(object.actor);
                if (object.parent != null)
                    if (typeof object.parent !== "string" || object.parent.length)
                        message.parent = $String(object.parent);
                return message;
            };

            /**
             * Creates a plain object from a Spawn message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Spawn
             * @static
             * @param {spawn.conformance.Spawn} message Spawn
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Spawn.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.actor = "";
                    object.parent = "";
                }
                if (message.actor != null && $Object.hasOwnProperty.call(message, "actor"))
                    object.actor = message.actor;
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    object.parent = message.parent;
                return object;
            };

            /**
             * Converts this Spawn to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Spawn
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Spawn.prototype.toJSON = function() {
                return Spawn.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Spawn
             * @function getTypeUrl
             * @memberof spawn.conformance.Spawn
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Spawn.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Spawn";
            };

            return Spawn;
        })();

        conformance.Report = (function() {

            /**
             * Properties of a Report.
             * @typedef {Object} spawn.conformance.Report.$Properties
             * @property {string|null} [stateBefore] Report stateBefore
             * @property {boolean|null} [stateAbsent] Report stateAbsent
             * @property {spawn.conformance.ActorName.$Properties|null} [self] Report self
             * @property {spawn.conformance.ActorName.$Properties|null} [caller] Report caller
             * @property {Object.<string,string>|null} [metadata] Report metadata
             * @property {Object.<string,string>|null} [tags] Report tags
             * @property {string|null} [value] Report value
             * @property {Array.<spawn.conformance.Result.$Properties>|null} [results] Report results
             * @property {string|null} [unsupported] Report unsupported
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Report.
             * @memberof spawn.conformance
             * @interface IReport
             * @augments spawn.conformance.Report.$Properties
             * @deprecated Use spawn.conformance.Report.$Properties instead.
             */

            /**
             * Shape of a Report.
             * @typedef {spawn.conformance.Report.$Properties} spawn.conformance.Report.$Shape
             */

            /**
             * Constructs a new Report.
             * @memberof spawn.conformance
             * @classdesc Represents a Report.
             * @constructor
             * @param {spawn.conformance.Report.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Report = function (properties) {
                this.metadata = {};
                this.tags = {};
                this.results = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Report stateBefore.
             * @member {string} stateBefore
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.stateBefore = "";

            /**
             * Report stateAbsent.
             * @member {boolean} stateAbsent
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.stateAbsent = false;

            /**
             * Report self.
             * @member {spawn.conformance.ActorName.$Properties|null|undefined} self
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.self = null;

            /**
             * Report caller.
             * @member {spawn.conformance.ActorName.$Properties|null|undefined} caller
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.caller = null;

            /**
             * Report metadata.
             * @member {Object.<string,string>} metadata
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.metadata = $util.emptyObject;

            /**
             * Report tags.
             * @member {Object.<string,string>} tags
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.tags = $util.emptyObject;

            /**
             * Report value.
             * @member {string} value
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.value = "";

            /**
             * Report results.
             * @member {Array.<spawn.conformance.Result.$Properties>} results
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.results = $util.emptyArray;

            /**
             * Report unsupported.
             * @member {string} unsupported
             * @memberof spawn.conformance.Report
             * @instance
             */
            Report.prototype.unsupported = "";

            /**
             * Creates a new Report instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Report
             * @static
             * @param {spawn.conformance.Report.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Report} Report instance
             * @type {{
             *   (properties: spawn.conformance.Report.$Shape): spawn.conformance.Report & spawn.conformance.Report.$Shape;
             *   (properties?: spawn.conformance.Report.$Properties): spawn.conformance.Report;
             * }}
             */
            Report.create = function(properties) {
                return new Report(properties);
            };

            /**
             * Encodes the specified Report message. Does not implicitly {@link spawn.conformance.Report.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Report
             * @static
             * @param {spawn.conformance.Report.$Properties} message Report message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Report.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stateBefore != null && $Object.hasOwnProperty.call(message, "stateBefore") && message.stateBefore !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.stateBefore);
                if (message.stateAbsent != null && $Object.hasOwnProperty.call(message, "stateAbsent") && message.stateAbsent !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.stateAbsent);
                if (message.self != null && $Object.hasOwnProperty.call(message, "self"))
                    $root.spawn.conformance.ActorName.encode(message.self, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                    $root.spawn.conformance.ActorName.encode(message.caller, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata"))
                    for (let keys = $Object.keys(message.metadata), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.metadata[keys[i]]).ldelim();
                if (message.tags != null && $Object.hasOwnProperty.call(message, "tags"))
                    for (let keys = $Object.keys(message.tags), i = 0; i < keys.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).fork().uint32(/* id 1, wireType 2 =*/10).string(keys[i]).uint32(/* id 2, wireType 2 =*/18).string(message.tags[keys[i]]).ldelim();
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.value);
                if (message.results != null && message.results.length)
                    for (let i = 0; i < message.results.length; ++i)
                        $root.spawn.conformance.Result.encode(message.results[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.unsupported != null && $Object.hasOwnProperty.call(message, "unsupported") && message.unsupported !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.unsupported);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Report
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Report & spawn.conformance.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Report.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Report();
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
                                message.stateBefore = value;
                            else
                                delete message.stateBefore;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.stateAbsent = value;
                            else
                                delete message.stateAbsent;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.self = $root.spawn.conformance.ActorName.decode(reader, reader.size(), $undefined, _depth + 1, message.self);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.caller = $root.spawn.conformance.ActorName.decode(reader, reader.size(), $undefined, _depth + 1, message.caller);
                            continue;
                        }
                    case 5: {
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
                    case 6: {
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
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.results && message.results.length))
                                message.results = [];
                            message.results.push($root.spawn.conformance.Result.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.unsupported = value;
                            else
                                delete message.unsupported;
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
             * Verifies a Report message.
             * @function verify
             * @memberof spawn.conformance.Report
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Report.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.stateBefore != null && $Object.hasOwnProperty.call(message, "stateBefore"))
                    if (!$util.isString(message.stateBefore))
                        return "stateBefore: string expected";
                if (message.stateAbsent != null && $Object.hasOwnProperty.call(message, "stateAbsent"))
                    if (typeof message.stateAbsent !== "boolean")
                        return "stateAbsent: boolean expected";
                if (message.self != null && $Object.hasOwnProperty.call(message, "self")) {
                    let error = $root.spawn.conformance.ActorName.verify(message.self, _depth + 1);
                    if (error)
                        return "self." + error;
                }
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller")) {
                    let error = $root.spawn.conformance.ActorName.verify(message.caller, _depth + 1);
                    if (error)
                        return "caller." + error;
                }
                if (message.metadata != null && $Object.hasOwnProperty.call(message, "metadata")) {
                    if (!$util.isObject(message.metadata))
                        return "metadata: object expected";
                    let key = $Object.keys(message.metadata);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.metadata[key[i]]))
                            return "metadata: string{k:string} expected";
                }
                if (message.tags != null && $Object.hasOwnProperty.call(message, "tags")) {
                    if (!$util.isObject(message.tags))
                        return "tags: object expected";
                    let key = $Object.keys(message.tags);
                    for (let i = 0; i < key.length; ++i)
                        if (!$util.isString(message.tags[key[i]]))
                            return "tags: string{k:string} expected";
                }
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    if (!$util.isString(message.value))
                        return "value: string expected";
                if (message.results != null && $Object.hasOwnProperty.call(message, "results")) {
                    if (!$Array.isArray(message.results))
                        return "results: array expected";
                    for (let i = 0; i < message.results.length; ++i) {
                        let error = $root.spawn.conformance.Result.verify(message.results[i], _depth + 1);
                        if (error)
                            return "results." + error;
                    }
                }
                if (message.unsupported != null && $Object.hasOwnProperty.call(message, "unsupported"))
                    if (!$util.isString(message.unsupported))
                        return "unsupported: string expected";
                return null;
            };

            /**
             * Creates a Report message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Report
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Report} Report
             */
            Report.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Report)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Report: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Report();
                if (object.stateBefore != null)
                    if (typeof object.stateBefore !== "string" || object.stateBefore.length)
                        message.stateBefore = $String(object.stateBefore);
                if (object.stateAbsent != null)
                    if (object.stateAbsent)
                        message.stateAbsent = $Boolean(object.stateAbsent);
                if (object.self != null) {
                    if (!$util.isObject(object.self))
                        throw $TypeError(".spawn.conformance.Report.self: object expected");
                    message.self = $root.spawn.conformance.ActorName.fromObject(object.self, _depth + 1);
                }
                if (object.caller != null) {
                    if (!$util.isObject(object.caller))
                        throw $TypeError(".spawn.conformance.Report.caller: object expected");
                    message.caller = $root.spawn.conformance.ActorName.fromObject(object.caller, _depth + 1);
                }
                if (object.metadata) {
                    if (!$util.isObject(object.metadata))
                        throw $TypeError(".spawn.conformance.Report.metadata: object expected");
                    message.metadata = {};
                    for (let keys = $Object.keys(object.metadata), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.metadata, keys[i]);
                        message.metadata[keys[i]] = $String(object.metadata[keys[i]]);
                    }
                }
                if (object.tags) {
                    if (!$util.isObject(object.tags))
                        throw $TypeError(".spawn.conformance.Report.tags: object expected");
                    message.tags = {};
                    for (let keys = $Object.keys(object.tags), i = 0; i < keys.length; ++i) {
                        if (keys[i] === "__proto__")
                            $util.makeProp(message.tags, keys[i]);
                        message.tags[keys[i]] = $String(object.tags[keys[i]]);
                    }
                }
                if (object.value != null)
                    if (typeof object.value !== "string" || object.value.length)
                        message.value = $String(object.value);
                if (object.results) {
                    if (!$Array.isArray(object.results))
                        throw $TypeError(".spawn.conformance.Report.results: array expected");
                    message.results = $Array(object.results.length);
                    for (let i = 0; i < object.results.length; ++i) {
                        if (!$util.isObject(object.results[i]))
                            throw $TypeError(".spawn.conformance.Report.results: object expected");
                        message.results[i] = $root.spawn.conformance.Result.fromObject(object.results[i], _depth + 1);
                    }
                }
                if (object.unsupported != null)
                    if (typeof object.unsupported !== "string" || object.unsupported.length)
                        message.unsupported = $String(object.unsupported);
                return message;
            };

            /**
             * Creates a plain object from a Report message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Report
             * @static
             * @param {spawn.conformance.Report} message Report
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Report.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.arrays || options.defaults)
                    object.results = [];
                if (options.objects || options.defaults) {
                    object.metadata = {};
                    object.tags = {};
                }
                if (options.defaults) {
                    object.stateBefore = "";
                    object.stateAbsent = false;
                    object.self = null;
                    object.caller = null;
                    object.value = "";
                    object.unsupported = "";
                }
                if (message.stateBefore != null && $Object.hasOwnProperty.call(message, "stateBefore"))
                    object.stateBefore = message.stateBefore;
                if (message.stateAbsent != null && $Object.hasOwnProperty.call(message, "stateAbsent"))
                    object.stateAbsent = message.stateAbsent;
                if (message.self != null && $Object.hasOwnProperty.call(message, "self"))
                    object.self = $root.spawn.conformance.ActorName.toObject(message.self, options, _depth + 1);
                if (message.caller != null && $Object.hasOwnProperty.call(message, "caller"))
                    object.caller = $root.spawn.conformance.ActorName.toObject(message.caller, options, _depth + 1);
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
                if (message.value != null && $Object.hasOwnProperty.call(message, "value"))
                    object.value = message.value;
                if (message.results && message.results.length) {
                    object.results = $Array(message.results.length);
                    for (let j = 0; j < message.results.length; ++j)
                        object.results[j] = $root.spawn.conformance.Result.toObject(message.results[j], options, _depth + 1);
                }
                if (message.unsupported != null && $Object.hasOwnProperty.call(message, "unsupported"))
                    object.unsupported = message.unsupported;
                return object;
            };

            /**
             * Converts this Report to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Report
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Report.prototype.toJSON = function() {
                return Report.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Report
             * @function getTypeUrl
             * @memberof spawn.conformance.Report
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Report.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Report";
            };

            return Report;
        })();

        conformance.ActorName = (function() {

            /**
             * Properties of an ActorName.
             * @typedef {Object} spawn.conformance.ActorName.$Properties
             * @property {string|null} [name] ActorName name
             * @property {string|null} [system] ActorName system
             * @property {string|null} [parent] ActorName parent
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an ActorName.
             * @memberof spawn.conformance
             * @interface IActorName
             * @augments spawn.conformance.ActorName.$Properties
             * @deprecated Use spawn.conformance.ActorName.$Properties instead.
             */

            /**
             * Shape of an ActorName.
             * @typedef {spawn.conformance.ActorName.$Properties} spawn.conformance.ActorName.$Shape
             */

            /**
             * Constructs a new ActorName.
             * @memberof spawn.conformance
             * @classdesc Represents an ActorName.
             * @constructor
             * @param {spawn.conformance.ActorName.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const ActorName = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * ActorName name.
             * @member {string} name
             * @memberof spawn.conformance.ActorName
             * @instance
             */
            ActorName.prototype.name = "";

            /**
             * ActorName system.
             * @member {string} system
             * @memberof spawn.conformance.ActorName
             * @instance
             */
            ActorName.prototype.system = "";

            /**
             * ActorName parent.
             * @member {string} parent
             * @memberof spawn.conformance.ActorName
             * @instance
             */
            ActorName.prototype.parent = "";

            /**
             * Creates a new ActorName instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.ActorName
             * @static
             * @param {spawn.conformance.ActorName.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.ActorName} ActorName instance
             * @type {{
             *   (properties: spawn.conformance.ActorName.$Shape): spawn.conformance.ActorName & spawn.conformance.ActorName.$Shape;
             *   (properties?: spawn.conformance.ActorName.$Properties): spawn.conformance.ActorName;
             * }}
             */
            ActorName.create = function(properties) {
                return new ActorName(properties);
            };

            /**
             * Encodes the specified ActorName message. Does not implicitly {@link spawn.conformance.ActorName.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.ActorName
             * @static
             * @param {spawn.conformance.ActorName.$Properties} message ActorName message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            ActorName.encode = function (message, writer, _depth) {
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
             * Decodes an ActorName message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.ActorName
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.ActorName & spawn.conformance.ActorName.$Shape} ActorName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            ActorName.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.ActorName();
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
             * Verifies an ActorName message.
             * @function verify
             * @memberof spawn.conformance.ActorName
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            ActorName.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                    if (!$util.isString(message.name))
                        return "name: string expected";
                if (message.system != null && $Object.hasOwnProperty.call(message, "system"))
                    if (!$util.isString(message.system))
                        return "system: string expected";
                if (message.parent != null && $Object.hasOwnProperty.call(message, "parent"))
                    if (!$util.isString(message.parent))
                        return "parent: string expected";
                return null;
            };

            /**
             * Creates an ActorName message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.ActorName
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.ActorName} ActorName
             */
            ActorName.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.ActorName)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.ActorName: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.ActorName();
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
             * Creates a plain object from an ActorName message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.ActorName
             * @static
             * @param {spawn.conformance.ActorName} message ActorName
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            ActorName.toObject = function (message, options, _depth) {
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
             * Converts this ActorName to JSON.
             * @function toJSON
             * @memberof spawn.conformance.ActorName
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            ActorName.prototype.toJSON = function() {
                return ActorName.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for ActorName
             * @function getTypeUrl
             * @memberof spawn.conformance.ActorName
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            ActorName.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.ActorName";
            };

            return ActorName;
        })();

        conformance.Result = (function() {

            /**
             * Properties of a Result.
             * @typedef {Object} spawn.conformance.Result.$Properties
             * @property {boolean|null} [ok] Result ok
             * @property {string|null} [error] Result error
             * @property {string|null} [payload] Result payload
             * @property {spawn.conformance.Report.$Properties|null} [report] Result report
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Result.
             * @memberof spawn.conformance
             * @interface IResult
             * @augments spawn.conformance.Result.$Properties
             * @deprecated Use spawn.conformance.Result.$Properties instead.
             */

            /**
             * Shape of a Result.
             * @typedef {spawn.conformance.Result.$Properties} spawn.conformance.Result.$Shape
             */

            /**
             * Constructs a new Result.
             * @memberof spawn.conformance
             * @classdesc Represents a Result.
             * @constructor
             * @param {spawn.conformance.Result.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Result = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Result ok.
             * @member {boolean} ok
             * @memberof spawn.conformance.Result
             * @instance
             */
            Result.prototype.ok = false;

            /**
             * Result error.
             * @member {string} error
             * @memberof spawn.conformance.Result
             * @instance
             */
            Result.prototype.error = "";

            /**
             * Result payload.
             * @member {string} payload
             * @memberof spawn.conformance.Result
             * @instance
             */
            Result.prototype.payload = "";

            /**
             * Result report.
             * @member {spawn.conformance.Report.$Properties|null|undefined} report
             * @memberof spawn.conformance.Result
             * @instance
             */
            Result.prototype.report = null;

            /**
             * Creates a new Result instance using the specified properties.
             * @function create
             * @memberof spawn.conformance.Result
             * @static
             * @param {spawn.conformance.Result.$Properties=} [properties] Properties to set
             * @returns {spawn.conformance.Result} Result instance
             * @type {{
             *   (properties: spawn.conformance.Result.$Shape): spawn.conformance.Result & spawn.conformance.Result.$Shape;
             *   (properties?: spawn.conformance.Result.$Properties): spawn.conformance.Result;
             * }}
             */
            Result.create = function(properties) {
                return new Result(properties);
            };

            /**
             * Encodes the specified Result message. Does not implicitly {@link spawn.conformance.Result.verify|verify} messages.
             * @function encode
             * @memberof spawn.conformance.Result
             * @static
             * @param {spawn.conformance.Result.$Properties} message Result message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Result.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok") && message.ok !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.ok);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.error);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.payload);
                if (message.report != null && $Object.hasOwnProperty.call(message, "report"))
                    $root.spawn.conformance.Report.encode(message.report, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Result message from the specified reader or buffer.
             * @function decode
             * @memberof spawn.conformance.Result
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {spawn.conformance.Result & spawn.conformance.Result.$Shape} Result
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Result.decode = function (reader, length, _end, _depth, _target) {
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
                message = _target || new $root.spawn.conformance.Result();
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
                            if (value = reader.bool())
                                message.ok = value;
                            else
                                delete message.ok;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.report = $root.spawn.conformance.Report.decode(reader, reader.size(), $undefined, _depth + 1, message.report);
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
             * Verifies a Result message.
             * @function verify
             * @memberof spawn.conformance.Result
             * @static
             * @param {Object.<string,*>} message Plain object to verify
             * @returns {string|null} `null` if valid, otherwise the reason why it is not
             */
            Result.verify = function (message, _depth) {
                if (typeof message !== "object" || message === null)
                    return "object expected";
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    return "max depth exceeded";
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok"))
                    if (typeof message.ok !== "boolean")
                        return "ok: boolean expected";
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    if (!$util.isString(message.error))
                        return "error: string expected";
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    if (!$util.isString(message.payload))
                        return "payload: string expected";
                if (message.report != null && $Object.hasOwnProperty.call(message, "report")) {
                    let error = $root.spawn.conformance.Report.verify(message.report, _depth + 1);
                    if (error)
                        return "report." + error;
                }
                return null;
            };

            /**
             * Creates a Result message from a plain object. Also converts values to their respective internal types.
             * @function fromObject
             * @memberof spawn.conformance.Result
             * @static
             * @param {Object.<string,*>} object Plain object
             * @returns {spawn.conformance.Result} Result
             */
            Result.fromObject = function (object, _depth) {
                if (object instanceof $root.spawn.conformance.Result)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".spawn.conformance.Result: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let message = new $root.spawn.conformance.Result();
                if (object.ok != null)
                    if (object.ok)
                        message.ok = $Boolean(object.ok);
                if (object.error != null)
                    if (typeof object.error !== "string" || object.error.length)
                        message.error = $String(object.error);
                if (object.payload != null)
                    if (typeof object.payload !== "string" || object.payload.length)
                        message.payload = $String(object.payload);
                if (object.report != null) {
                    if (!$util.isObject(object.report))
                        throw $TypeError(".spawn.conformance.Result.report: object expected");
                    message.report = $root.spawn.conformance.Report.fromObject(object.report, _depth + 1);
                }
                return message;
            };

            /**
             * Creates a plain object from a Result message. Also converts values to other types if specified.
             * @function toObject
             * @memberof spawn.conformance.Result
             * @static
             * @param {spawn.conformance.Result} message Result
             * @param {$protobuf.IConversionOptions} [options] Conversion options
             * @returns {Object.<string,*>} Plain object
             */
            Result.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                let object = {};
                if (options.defaults) {
                    object.ok = false;
                    object.error = "";
                    object.payload = "";
                    object.report = null;
                }
                if (message.ok != null && $Object.hasOwnProperty.call(message, "ok"))
                    object.ok = message.ok;
                if (message.error != null && $Object.hasOwnProperty.call(message, "error"))
                    object.error = message.error;
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload"))
                    object.payload = message.payload;
                if (message.report != null && $Object.hasOwnProperty.call(message, "report"))
                    object.report = $root.spawn.conformance.Report.toObject(message.report, options, _depth + 1);
                return object;
            };

            /**
             * Converts this Result to JSON.
             * @function toJSON
             * @memberof spawn.conformance.Result
             * @instance
             * @returns {Object.<string,*>} JSON object
             */
            Result.prototype.toJSON = function() {
                return Result.toObject(this, $protobuf.util.toJSONOptions);
            };

            /**
             * Gets the type url for Result
             * @function getTypeUrl
             * @memberof spawn.conformance.Result
             * @static
             * @param {string} [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns {string} The type url
             */
            Result.getTypeUrl = function(prefix) {
                if (prefix === $undefined)
                    prefix = "type.googleapis.com";
                return prefix + "/spawn.conformance.Result";
            };

            return Result;
        })();

        return conformance;
    })();

    return spawn;
})();

export {
  $root as default
};
