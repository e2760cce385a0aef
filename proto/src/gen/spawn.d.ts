import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace spawn. */
export namespace spawn {

    /**
     * Properties of a Context.
     * @deprecated Use spawn.Context.$Properties instead.
     */
    interface IContext extends spawn.Context.$Properties {
    }

    /** What an action sees of its actor, and, on the way back, what it leaves behind. */
    class Context {

        /**
         * Constructs a new Context.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Context.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** The actor's state. Absent when the actor has none: never an empty Any. In an answer, absent keeps the old state. */
        state?: (google.protobuf.Any.$Properties|null);

        /** The actor that asked for this invocation. Absent when no actor did. */
        caller?: (spawn.actors.ActorId.$Properties|null);

        /** The actor that is invoked. */
        self?: (spawn.actors.ActorId.$Properties|null);

        /** The invocation's metadata, as its caller gave it. */
        metadata: { [k: string]: string };

        /** The actor's tags. In an answer, a map with entries replaces the whole map. */
        tags: { [k: string]: string };

        /**
         * Encodes the specified Context message. Does not implicitly {@link spawn.Context.verify|verify} messages.
         * @param message Context message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.Context.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Context message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.Context & spawn.Context.$Shape} Context
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.Context & spawn.Context.$Shape;

        /**
         * Creates a Context message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Context
         */
        static fromObject(object: { [k: string]: any }): spawn.Context;

        /**
         * Creates a plain object from a Context message. Also converts values to other types if specified.
         * @param message Context
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.Context, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Context to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for Context
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Context {

        /** Properties of a Context. */
        interface $Properties {

            /** The actor's state. Absent when the actor has none: never an empty Any. In an answer, absent keeps the old state. */
            state?: (google.protobuf.Any.$Properties|null);

            /** The actor that asked for this invocation. Absent when no actor did. */
            caller?: (spawn.actors.ActorId.$Properties|null);

            /** The actor that is invoked. */
            self?: (spawn.actors.ActorId.$Properties|null);

            /** The invocation's metadata, as its caller gave it. */
            metadata?: ({ [k: string]: string }|null);

            /** The actor's tags. In an answer, a map with entries replaces the whole map. */
            tags?: ({ [k: string]: string }|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Context. */
        type $Shape = spawn.Context.$Properties;
    }

    /**
     * Properties of a Noop.
     * @deprecated Use spawn.Noop.$Properties instead.
     */
    interface INoop extends spawn.Noop.$Properties {
    }

    /** Nothing, said on purpose: the payload of an action that takes or gives none. Not the same as an unset payload. */
    class Noop {

        /**
         * Constructs a new Noop.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Noop.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Encodes the specified Noop message. Does not implicitly {@link spawn.Noop.verify|verify} messages.
         * @param message Noop message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.Noop.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Noop message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.Noop & spawn.Noop.$Shape} Noop
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.Noop & spawn.Noop.$Shape;

        /**
         * Creates a Noop message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Noop
         */
        static fromObject(object: { [k: string]: any }): spawn.Noop;

        /**
         * Creates a plain object from a Noop message. Also converts values to other types if specified.
         * @param message Noop
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.Noop, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Noop to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for Noop
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Noop {

        /** Properties of a Noop. */
        interface $Properties {

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Noop. */
        type $Shape = spawn.Noop.$Properties;
    }

    /**
     * Properties of a JSONType.
     * @deprecated Use spawn.JSONType.$Properties instead.
     */
    interface IJSONType extends spawn.JSONType.$Properties {
    }

    /**
     * A value that is JSON. Inside an Any it travels under `spawn.JSONType`, or under the older name
     * `eigr.functions.protocol.JSONType`.
     */
    class JSONType {

        /**
         * Constructs a new JSONType.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.JSONType.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** The JSON text. */
        content: string;

        /**
         * Encodes the specified JSONType message. Does not implicitly {@link spawn.JSONType.verify|verify} messages.
         * @param message JSONType message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.JSONType.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a JSONType message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.JSONType & spawn.JSONType.$Shape} JSONType
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.JSONType & spawn.JSONType.$Shape;

        /**
         * Creates a JSONType message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns JSONType
         */
        static fromObject(object: { [k: string]: any }): spawn.JSONType;

        /**
         * Creates a plain object from a JSONType message. Also converts values to other types if specified.
         * @param message JSONType
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.JSONType, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this JSONType to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for JSONType
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace JSONType {

        /** Properties of a JSONType. */
        interface $Properties {

            /** The JSON text. */
            content?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a JSONType. */
        type $Shape = spawn.JSONType.$Properties;
    }

    /**
     * Properties of a RegistrationRequest.
     * @deprecated Use spawn.RegistrationRequest.$Properties instead.
     */
    interface IRegistrationRequest extends spawn.RegistrationRequest.$Properties {
    }

    /** A user function tells its proxy which actors it hosts. Registering again is normal. */
    class RegistrationRequest {

        /**
         * Constructs a new RegistrationRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.RegistrationRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Who registers. For people: a proxy decides nothing by it. */
        serviceInfo?: (spawn.ServiceInfo.$Properties|null);

        /** The system and its actors. No actors: a program that only calls. */
        actorSystem?: (spawn.actors.ActorSystem.$Properties|null);

        /**
         * Encodes the specified RegistrationRequest message. Does not implicitly {@link spawn.RegistrationRequest.verify|verify} messages.
         * @param message RegistrationRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.RegistrationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegistrationRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.RegistrationRequest & spawn.RegistrationRequest.$Shape} RegistrationRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.RegistrationRequest & spawn.RegistrationRequest.$Shape;

        /**
         * Creates a RegistrationRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns RegistrationRequest
         */
        static fromObject(object: { [k: string]: any }): spawn.RegistrationRequest;

        /**
         * Creates a plain object from a RegistrationRequest message. Also converts values to other types if specified.
         * @param message RegistrationRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.RegistrationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this RegistrationRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for RegistrationRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegistrationRequest {

        /** Properties of a RegistrationRequest. */
        interface $Properties {

            /** Who registers. For people: a proxy decides nothing by it. */
            serviceInfo?: (spawn.ServiceInfo.$Properties|null);

            /** The system and its actors. No actors: a program that only calls. */
            actorSystem?: (spawn.actors.ActorSystem.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegistrationRequest. */
        type $Shape = {
          serviceInfo?: spawn.ServiceInfo.$Shape|null;
          actorSystem?: spawn.actors.ActorSystem.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a RegistrationResponse.
     * @deprecated Use spawn.RegistrationResponse.$Properties instead.
     */
    interface IRegistrationResponse extends spawn.RegistrationResponse.$Properties {
    }

    /** The answer to a registration. */
    class RegistrationResponse {

        /**
         * Constructs a new RegistrationResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.RegistrationResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OK with the message `Accepted`, or ERROR with what was wrong. */
        status?: (spawn.RequestStatus.$Properties|null);

        /** Which proxy answered. */
        proxyInfo?: (spawn.ProxyInfo.$Properties|null);

        /**
         * Encodes the specified RegistrationResponse message. Does not implicitly {@link spawn.RegistrationResponse.verify|verify} messages.
         * @param message RegistrationResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.RegistrationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RegistrationResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.RegistrationResponse & spawn.RegistrationResponse.$Shape} RegistrationResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.RegistrationResponse & spawn.RegistrationResponse.$Shape;

        /**
         * Creates a RegistrationResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns RegistrationResponse
         */
        static fromObject(object: { [k: string]: any }): spawn.RegistrationResponse;

        /**
         * Creates a plain object from a RegistrationResponse message. Also converts values to other types if specified.
         * @param message RegistrationResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.RegistrationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this RegistrationResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for RegistrationResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RegistrationResponse {

        /** Properties of a RegistrationResponse. */
        interface $Properties {

            /** OK with the message `Accepted`, or ERROR with what was wrong. */
            status?: (spawn.RequestStatus.$Properties|null);

            /** Which proxy answered. */
            proxyInfo?: (spawn.ProxyInfo.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RegistrationResponse. */
        type $Shape = spawn.RegistrationResponse.$Properties;
    }

    /**
     * Properties of a ServiceInfo.
     * @deprecated Use spawn.ServiceInfo.$Properties instead.
     */
    interface IServiceInfo extends spawn.ServiceInfo.$Properties {
    }

    /** What a user function says about itself. */
    class ServiceInfo {

        /**
         * Constructs a new ServiceInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ServiceInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Name of the user's service, or of the SDK. */
        serviceName: string;

        /** Version of the user's service. */
        serviceVersion: string;

        /** Language or runtime and its version, in free text. */
        serviceRuntime: string;

        /** Name of the SDK. */
        supportLibraryName: string;

        /** Version of the SDK. */
        supportLibraryVersion: string;

        /** Version of the protocol that the SDK speaks. Never a reason to refuse. */
        protocolMajorVersion: number;

        /** ServiceInfo protocolMinorVersion. */
        protocolMinorVersion: number;

        /**
         * Encodes the specified ServiceInfo message. Does not implicitly {@link spawn.ServiceInfo.verify|verify} messages.
         * @param message ServiceInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.ServiceInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ServiceInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.ServiceInfo & spawn.ServiceInfo.$Shape} ServiceInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.ServiceInfo & spawn.ServiceInfo.$Shape;

        /**
         * Creates a ServiceInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ServiceInfo
         */
        static fromObject(object: { [k: string]: any }): spawn.ServiceInfo;

        /**
         * Creates a plain object from a ServiceInfo message. Also converts values to other types if specified.
         * @param message ServiceInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.ServiceInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ServiceInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for ServiceInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ServiceInfo {

        /** Properties of a ServiceInfo. */
        interface $Properties {

            /** Name of the user's service, or of the SDK. */
            serviceName?: (string|null);

            /** Version of the user's service. */
            serviceVersion?: (string|null);

            /** Language or runtime and its version, in free text. */
            serviceRuntime?: (string|null);

            /** Name of the SDK. */
            supportLibraryName?: (string|null);

            /** Version of the SDK. */
            supportLibraryVersion?: (string|null);

            /** Version of the protocol that the SDK speaks. Never a reason to refuse. */
            protocolMajorVersion?: (number|null);

            /** ServiceInfo protocolMinorVersion */
            protocolMinorVersion?: (number|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ServiceInfo. */
        type $Shape = spawn.ServiceInfo.$Properties;
    }

    /**
     * Properties of a SpawnRequest.
     * @deprecated Use spawn.SpawnRequest.$Properties instead.
     */
    interface ISpawnRequest extends spawn.SpawnRequest.$Properties {
    }

    /** Create actors at run time from registered ones. */
    class SpawnRequest {

        /**
         * Constructs a new SpawnRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.SpawnRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** The new actors: their own `name`, and as `parent` the name of a registered (usually UNNAMED) actor. */
        actors: spawn.actors.ActorId.$Properties[];

        /**
         * Encodes the specified SpawnRequest message. Does not implicitly {@link spawn.SpawnRequest.verify|verify} messages.
         * @param message SpawnRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.SpawnRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SpawnRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.SpawnRequest & spawn.SpawnRequest.$Shape} SpawnRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.SpawnRequest & spawn.SpawnRequest.$Shape;

        /**
         * Creates a SpawnRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns SpawnRequest
         */
        static fromObject(object: { [k: string]: any }): spawn.SpawnRequest;

        /**
         * Creates a plain object from a SpawnRequest message. Also converts values to other types if specified.
         * @param message SpawnRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.SpawnRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this SpawnRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for SpawnRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SpawnRequest {

        /** Properties of a SpawnRequest. */
        interface $Properties {

            /** The new actors: their own `name`, and as `parent` the name of a registered (usually UNNAMED) actor. */
            actors?: (spawn.actors.ActorId.$Properties[]|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SpawnRequest. */
        type $Shape = spawn.SpawnRequest.$Properties;
    }

    /**
     * Properties of a SpawnResponse.
     * @deprecated Use spawn.SpawnResponse.$Properties instead.
     */
    interface ISpawnResponse extends spawn.SpawnResponse.$Properties {
    }

    /** The answer to a spawn request. It speaks for all of its actors at once. */
    class SpawnResponse {

        /**
         * Constructs a new SpawnResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.SpawnResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SpawnResponse status. */
        status?: (spawn.RequestStatus.$Properties|null);

        /**
         * Encodes the specified SpawnResponse message. Does not implicitly {@link spawn.SpawnResponse.verify|verify} messages.
         * @param message SpawnResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.SpawnResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SpawnResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.SpawnResponse & spawn.SpawnResponse.$Shape} SpawnResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.SpawnResponse & spawn.SpawnResponse.$Shape;

        /**
         * Creates a SpawnResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns SpawnResponse
         */
        static fromObject(object: { [k: string]: any }): spawn.SpawnResponse;

        /**
         * Creates a plain object from a SpawnResponse message. Also converts values to other types if specified.
         * @param message SpawnResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.SpawnResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this SpawnResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for SpawnResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SpawnResponse {

        /** Properties of a SpawnResponse. */
        interface $Properties {

            /** SpawnResponse status */
            status?: (spawn.RequestStatus.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SpawnResponse. */
        type $Shape = spawn.SpawnResponse.$Properties;
    }

    /**
     * Properties of a ProxyInfo.
     * @deprecated Use spawn.ProxyInfo.$Properties instead.
     */
    interface IProxyInfo extends spawn.ProxyInfo.$Properties {
    }

    /** What a proxy says about itself. */
    class ProxyInfo {

        /**
         * Constructs a new ProxyInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ProxyInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Version of the protocol that the proxy speaks. */
        protocolMajorVersion: number;

        /** ProxyInfo protocolMinorVersion. */
        protocolMinorVersion: number;

        /** Name of the implementation. */
        proxyName: string;

        /** Version of the implementation. */
        proxyVersion: string;

        /**
         * Encodes the specified ProxyInfo message. Does not implicitly {@link spawn.ProxyInfo.verify|verify} messages.
         * @param message ProxyInfo message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.ProxyInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a ProxyInfo message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.ProxyInfo & spawn.ProxyInfo.$Shape} ProxyInfo
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.ProxyInfo & spawn.ProxyInfo.$Shape;

        /**
         * Creates a ProxyInfo message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ProxyInfo
         */
        static fromObject(object: { [k: string]: any }): spawn.ProxyInfo;

        /**
         * Creates a plain object from a ProxyInfo message. Also converts values to other types if specified.
         * @param message ProxyInfo
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.ProxyInfo, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ProxyInfo to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for ProxyInfo
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ProxyInfo {

        /** Properties of a ProxyInfo. */
        interface $Properties {

            /** Version of the protocol that the proxy speaks. */
            protocolMajorVersion?: (number|null);

            /** ProxyInfo protocolMinorVersion */
            protocolMinorVersion?: (number|null);

            /** Name of the implementation. */
            proxyName?: (string|null);

            /** Version of the implementation. */
            proxyVersion?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a ProxyInfo. */
        type $Shape = spawn.ProxyInfo.$Properties;
    }

    /**
     * Properties of a SideEffect.
     * @deprecated Use spawn.SideEffect.$Properties instead.
     */
    interface ISideEffect extends spawn.SideEffect.$Properties {
    }

    /** An invocation that an action asks for beside its answer. Its caller gets nothing back, and its failure changes nothing. */
    class SideEffect {

        /**
         * Constructs a new SideEffect.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.SideEffect.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** The whole invocation, as a user function would send it. */
        request?: (spawn.InvocationRequest.$Properties|null);

        /**
         * Encodes the specified SideEffect message. Does not implicitly {@link spawn.SideEffect.verify|verify} messages.
         * @param message SideEffect message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.SideEffect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a SideEffect message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.SideEffect & spawn.SideEffect.$Shape} SideEffect
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.SideEffect & spawn.SideEffect.$Shape;

        /**
         * Creates a SideEffect message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns SideEffect
         */
        static fromObject(object: { [k: string]: any }): spawn.SideEffect;

        /**
         * Creates a plain object from a SideEffect message. Also converts values to other types if specified.
         * @param message SideEffect
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.SideEffect, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this SideEffect to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for SideEffect
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace SideEffect {

        /** Properties of a SideEffect. */
        interface $Properties {

            /** The whole invocation, as a user function would send it. */
            request?: (spawn.InvocationRequest.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a SideEffect. */
        type $Shape = {
          request?: spawn.InvocationRequest.$Shape|null;
          $unknowns?: Uint8Array[];
        };
    }

    /**
     * Properties of a Broadcast.
     * @deprecated Use spawn.Broadcast.$Properties instead.
     */
    interface IBroadcast extends spawn.Broadcast.$Properties {
    }

    /** A payload for every actor that subscribes to a channel. */
    class Broadcast {

        /**
         * Constructs a new Broadcast.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Broadcast.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** The channel. The subscription decides which action is run (see Channel). */
        channelGroup: string;

        /** Broadcast value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** Broadcast noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** Broadcast payload. */
        payload?: ("value"|"noop");

        /**
         * Encodes the specified Broadcast message. Does not implicitly {@link spawn.Broadcast.verify|verify} messages.
         * @param message Broadcast message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.Broadcast.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Broadcast message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.Broadcast & spawn.Broadcast.$Shape} Broadcast
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.Broadcast & spawn.Broadcast.$Shape;

        /**
         * Creates a Broadcast message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Broadcast
         */
        static fromObject(object: { [k: string]: any }): spawn.Broadcast;

        /**
         * Creates a plain object from a Broadcast message. Also converts values to other types if specified.
         * @param message Broadcast
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.Broadcast, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Broadcast to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for Broadcast
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Broadcast {

        /** Properties of a Broadcast. */
        interface $Properties {

            /** The channel. The subscription decides which action is run (see Channel). */
            channelGroup?: (string|null);

            /** Broadcast value */
            value?: (google.protobuf.Any.$Properties|null);

            /** Broadcast noop */
            noop?: (spawn.Noop.$Properties|null);

            /** Broadcast payload */
            payload?: ("value"|"noop");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Broadcast. */
        type $Shape = {
          channelGroup?: string|null;
          value?: google.protobuf.Any.$Shape|null;
          noop?: spawn.Noop.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
        );
    }

    /**
     * Properties of a Pipe.
     * @deprecated Use spawn.Pipe.$Properties instead.
     */
    interface IPipe extends spawn.Pipe.$Properties {
    }

    /** Hand the answer's payload to another actor: the caller gets that actor's answer instead. */
    class Pipe {

        /**
         * Constructs a new Pipe.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Pipe.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Name of the target, in the same system. */
        actor: string;

        /** Name of the target's action. */
        actionName: string;

        /** The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn. */
        registerRef: string;

        /**
         * Encodes the specified Pipe message. Does not implicitly {@link spawn.Pipe.verify|verify} messages.
         * @param message Pipe message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.Pipe.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Pipe message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.Pipe & spawn.Pipe.$Shape} Pipe
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.Pipe & spawn.Pipe.$Shape;

        /**
         * Creates a Pipe message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Pipe
         */
        static fromObject(object: { [k: string]: any }): spawn.Pipe;

        /**
         * Creates a plain object from a Pipe message. Also converts values to other types if specified.
         * @param message Pipe
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.Pipe, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Pipe to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for Pipe
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Pipe {

        /** Properties of a Pipe. */
        interface $Properties {

            /** Name of the target, in the same system. */
            actor?: (string|null);

            /** Name of the target's action. */
            actionName?: (string|null);

            /** The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn. */
            registerRef?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Pipe. */
        type $Shape = spawn.Pipe.$Properties;
    }

    /**
     * Properties of a Forward.
     * @deprecated Use spawn.Forward.$Properties instead.
     */
    interface IForward extends spawn.Forward.$Properties {
    }

    /** Hand the original payload (not the answer's) to another actor: the caller gets that actor's answer instead. */
    class Forward {

        /**
         * Constructs a new Forward.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Forward.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Name of the target, in the same system. */
        actor: string;

        /** Name of the target's action. */
        actionName: string;

        /** The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn. */
        registerRef: string;

        /**
         * Encodes the specified Forward message. Does not implicitly {@link spawn.Forward.verify|verify} messages.
         * @param message Forward message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.Forward.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Forward message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.Forward & spawn.Forward.$Shape} Forward
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.Forward & spawn.Forward.$Shape;

        /**
         * Creates a Forward message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Forward
         */
        static fromObject(object: { [k: string]: any }): spawn.Forward;

        /**
         * Creates a plain object from a Forward message. Also converts values to other types if specified.
         * @param message Forward
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.Forward, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Forward to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for Forward
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Forward {

        /** Properties of a Forward. */
        interface $Properties {

            /** Name of the target, in the same system. */
            actor?: (string|null);

            /** Name of the target's action. */
            actionName?: (string|null);

            /** The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn. */
            registerRef?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Forward. */
        type $Shape = spawn.Forward.$Properties;
    }

    /**
     * Properties of a Fact.
     * @deprecated Use spawn.Fact.$Properties instead.
     */
    interface IFact extends spawn.Fact.$Properties {
    }

    /** One recorded change of an actor, as projections read it. */
    class Fact {

        /**
         * Constructs a new Fact.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Fact.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Identity of this fact. */
        uuid: string;

        /** The state after the change. */
        state?: (google.protobuf.Any.$Properties|null);

        /** What is known about the change. */
        metadata: { [k: string]: string };

        /** When it happened. */
        timestamp?: (google.protobuf.Timestamp.$Properties|null);

        /**
         * Encodes the specified Fact message. Does not implicitly {@link spawn.Fact.verify|verify} messages.
         * @param message Fact message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.Fact.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Fact message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.Fact & spawn.Fact.$Shape} Fact
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.Fact & spawn.Fact.$Shape;

        /**
         * Creates a Fact message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Fact
         */
        static fromObject(object: { [k: string]: any }): spawn.Fact;

        /**
         * Creates a plain object from a Fact message. Also converts values to other types if specified.
         * @param message Fact
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.Fact, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Fact to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for Fact
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Fact {

        /** Properties of a Fact. */
        interface $Properties {

            /** Identity of this fact. */
            uuid?: (string|null);

            /** The state after the change. */
            state?: (google.protobuf.Any.$Properties|null);

            /** What is known about the change. */
            metadata?: ({ [k: string]: string }|null);

            /** When it happened. */
            timestamp?: (google.protobuf.Timestamp.$Properties|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a Fact. */
        type $Shape = spawn.Fact.$Properties;
    }

    /**
     * Properties of a Workflow.
     * @deprecated Use spawn.Workflow.$Properties instead.
     */
    interface IWorkflow extends spawn.Workflow.$Properties {
    }

    /** What is to happen after an action, besides its answer. */
    class Workflow {

        /**
         * Constructs a new Workflow.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Workflow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Invocations to start. Trap: they come first by number, though the broadcast is often written first. */
        effects: spawn.SideEffect.$Properties[];

        /** A payload to publish. */
        broadcast?: (spawn.Broadcast.$Properties|null);

        /** Workflow pipe. */
        pipe?: (spawn.Pipe.$Properties|null);

        /** Workflow forward. */
        forward?: (spawn.Forward.$Properties|null);

        /** Who answers the caller in this actor's place, if anybody. */
        routing?: ("pipe"|"forward");

        /**
         * Encodes the specified Workflow message. Does not implicitly {@link spawn.Workflow.verify|verify} messages.
         * @param message Workflow message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.Workflow.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a Workflow message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.Workflow & spawn.Workflow.$Shape} Workflow
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.Workflow & spawn.Workflow.$Shape;

        /**
         * Creates a Workflow message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns Workflow
         */
        static fromObject(object: { [k: string]: any }): spawn.Workflow;

        /**
         * Creates a plain object from a Workflow message. Also converts values to other types if specified.
         * @param message Workflow
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.Workflow, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this Workflow to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for Workflow
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace Workflow {

        /** Properties of a Workflow. */
        interface $Properties {

            /** Invocations to start. Trap: they come first by number, though the broadcast is often written first. */
            effects?: (spawn.SideEffect.$Properties[]|null);

            /** A payload to publish. */
            broadcast?: (spawn.Broadcast.$Properties|null);

            /** Workflow pipe */
            pipe?: (spawn.Pipe.$Properties|null);

            /** Workflow forward */
            forward?: (spawn.Forward.$Properties|null);

            /** Who answers the caller in this actor's place, if anybody. */
            routing?: ("pipe"|"forward");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of a Workflow. */
        type $Shape = {
          effects?: spawn.SideEffect.$Shape[]|null;
          broadcast?: spawn.Broadcast.$Shape|null;
          pipe?: spawn.Pipe.$Shape|null;
          forward?: spawn.Forward.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ routing?: undefined; pipe?: null; forward?: null }|{ routing?: "pipe"; pipe: spawn.Pipe.$Shape; forward?: null }|{ routing?: "forward"; pipe?: null; forward: spawn.Forward.$Shape })
        );
    }

    /**
     * Properties of an InvocationRequest.
     * @deprecated Use spawn.InvocationRequest.$Properties instead.
     */
    interface IInvocationRequest extends spawn.InvocationRequest.$Properties {
    }

    /** Run one action of one actor. */
    class InvocationRequest {

        /**
         * Constructs a new InvocationRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.InvocationRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** The system; its name is enough. */
        system?: (spawn.actors.ActorSystem.$Properties|null);

        /** The actor; its id is enough. */
        actor?: (spawn.actors.Actor.$Properties|null);

        /** Name of the action. */
        actionName: string;

        /** InvocationRequest value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** InvocationRequest noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** Answer as soon as the invocation is queued, without a payload. */
        async: boolean;

        /** The actor on whose behalf this is sent, if any. */
        caller?: (spawn.actors.ActorId.$Properties|null);

        /** Reaches the action unchanged. `request-timeout` is the budget of the whole invocation in milliseconds. */
        metadata: { [k: string]: string };

        /** When to run it, in milliseconds since the Unix epoch (a point in time, not a delay). 0: now. Implies `async`. */
        scheduledTo: (number|Long);

        /** Pick any instance of a pooled actor. */
        pooled: boolean;

        /** The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn. */
        registerRef: string;

        /** What the action gets. Trap: `noop` is 7, not the number after `value`. */
        payload?: ("value"|"noop");

        /**
         * Encodes the specified InvocationRequest message. Does not implicitly {@link spawn.InvocationRequest.verify|verify} messages.
         * @param message InvocationRequest message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.InvocationRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InvocationRequest message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.InvocationRequest & spawn.InvocationRequest.$Shape} InvocationRequest
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.InvocationRequest & spawn.InvocationRequest.$Shape;

        /**
         * Creates an InvocationRequest message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns InvocationRequest
         */
        static fromObject(object: { [k: string]: any }): spawn.InvocationRequest;

        /**
         * Creates a plain object from an InvocationRequest message. Also converts values to other types if specified.
         * @param message InvocationRequest
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.InvocationRequest, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this InvocationRequest to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for InvocationRequest
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace InvocationRequest {

        /** Properties of an InvocationRequest. */
        interface $Properties {

            /** The system; its name is enough. */
            system?: (spawn.actors.ActorSystem.$Properties|null);

            /** The actor; its id is enough. */
            actor?: (spawn.actors.Actor.$Properties|null);

            /** Name of the action. */
            actionName?: (string|null);

            /** InvocationRequest value */
            value?: (google.protobuf.Any.$Properties|null);

            /** InvocationRequest noop */
            noop?: (spawn.Noop.$Properties|null);

            /** Answer as soon as the invocation is queued, without a payload. */
            async?: (boolean|null);

            /** The actor on whose behalf this is sent, if any. */
            caller?: (spawn.actors.ActorId.$Properties|null);

            /** Reaches the action unchanged. `request-timeout` is the budget of the whole invocation in milliseconds. */
            metadata?: ({ [k: string]: string }|null);

            /** When to run it, in milliseconds since the Unix epoch (a point in time, not a delay). 0: now. Implies `async`. */
            scheduledTo?: (number|Long|null);

            /** Pick any instance of a pooled actor. */
            pooled?: (boolean|null);

            /** The registered actor to spawn the target from, if it does not exist yet. Empty: do not spawn. */
            registerRef?: (string|null);

            /** What the action gets. Trap: `noop` is 7, not the number after `value`. */
            payload?: ("value"|"noop");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an InvocationRequest. */
        type $Shape = {
          system?: spawn.actors.ActorSystem.$Shape|null;
          actor?: spawn.actors.Actor.$Shape|null;
          actionName?: string|null;
          value?: google.protobuf.Any.$Shape|null;
          noop?: spawn.Noop.$Shape|null;
          async?: boolean|null;
          caller?: spawn.actors.ActorId.$Shape|null;
          metadata?: { [k: string]: string }|null;
          scheduledTo?: number|Long|null;
          pooled?: boolean|null;
          registerRef?: string|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
        );
    }

    /**
     * Properties of an ActorInvocation.
     * @deprecated Use spawn.ActorInvocation.$Properties instead.
     */
    interface IActorInvocation extends spawn.ActorInvocation.$Properties {
    }

    /** The callback: a proxy asks the user function to run an action. */
    class ActorInvocation {

        /**
         * Constructs a new ActorInvocation.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ActorInvocation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** The actor, always set; for a spawned one with its `parent`, whose actions it runs. */
        actor?: (spawn.actors.ActorId.$Properties|null);

        /** Name of the action. */
        actionName: string;

        /** What the action sees of its actor. Always set. */
        currentContext?: (spawn.Context.$Properties|null);

        /** ActorInvocation value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** ActorInvocation noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** The calling actor, as in the context. */
        caller?: (spawn.actors.ActorId.$Properties|null);

        /** What the action gets. Here `noop` is 5. */
        payload?: ("value"|"noop");

        /**
         * Encodes the specified ActorInvocation message. Does not implicitly {@link spawn.ActorInvocation.verify|verify} messages.
         * @param message ActorInvocation message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.ActorInvocation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ActorInvocation message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.ActorInvocation & spawn.ActorInvocation.$Shape} ActorInvocation
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.ActorInvocation & spawn.ActorInvocation.$Shape;

        /**
         * Creates an ActorInvocation message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ActorInvocation
         */
        static fromObject(object: { [k: string]: any }): spawn.ActorInvocation;

        /**
         * Creates a plain object from an ActorInvocation message. Also converts values to other types if specified.
         * @param message ActorInvocation
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.ActorInvocation, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ActorInvocation to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for ActorInvocation
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ActorInvocation {

        /** Properties of an ActorInvocation. */
        interface $Properties {

            /** The actor, always set; for a spawned one with its `parent`, whose actions it runs. */
            actor?: (spawn.actors.ActorId.$Properties|null);

            /** Name of the action. */
            actionName?: (string|null);

            /** What the action sees of its actor. Always set. */
            currentContext?: (spawn.Context.$Properties|null);

            /** ActorInvocation value */
            value?: (google.protobuf.Any.$Properties|null);

            /** ActorInvocation noop */
            noop?: (spawn.Noop.$Properties|null);

            /** The calling actor, as in the context. */
            caller?: (spawn.actors.ActorId.$Properties|null);

            /** What the action gets. Here `noop` is 5. */
            payload?: ("value"|"noop");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an ActorInvocation. */
        type $Shape = {
          actor?: spawn.actors.ActorId.$Shape|null;
          actionName?: string|null;
          currentContext?: spawn.Context.$Shape|null;
          value?: google.protobuf.Any.$Shape|null;
          noop?: spawn.Noop.$Shape|null;
          caller?: spawn.actors.ActorId.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
        );
    }

    /**
     * Properties of an ActorInvocationResponse.
     * @deprecated Use spawn.ActorInvocationResponse.$Properties instead.
     */
    interface IActorInvocationResponse extends spawn.ActorInvocationResponse.$Properties {
    }

    /** The answer to a callback. */
    class ActorInvocationResponse {

        /**
         * Constructs a new ActorInvocationResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ActorInvocationResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Name of the actor that ran. */
        actorName: string;

        /** Name of its system. */
        actorSystem: string;

        /** What the action leaves behind. Always set in a good answer: without it the callback counts as failed. */
        updatedContext?: (spawn.Context.$Properties|null);

        /** ActorInvocationResponse value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** ActorInvocationResponse noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** What is to happen after the action. */
        workflow?: (spawn.Workflow.$Properties|null);

        /** Make the new state durable before the caller gets the answer, whatever the snapshot strategy says. */
        checkpoint: boolean;

        /** What the caller gets. Trap: `noop` is 6, and 5 is the workflow. */
        payload?: ("value"|"noop");

        /**
         * Encodes the specified ActorInvocationResponse message. Does not implicitly {@link spawn.ActorInvocationResponse.verify|verify} messages.
         * @param message ActorInvocationResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.ActorInvocationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an ActorInvocationResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.ActorInvocationResponse & spawn.ActorInvocationResponse.$Shape} ActorInvocationResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.ActorInvocationResponse & spawn.ActorInvocationResponse.$Shape;

        /**
         * Creates an ActorInvocationResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns ActorInvocationResponse
         */
        static fromObject(object: { [k: string]: any }): spawn.ActorInvocationResponse;

        /**
         * Creates a plain object from an ActorInvocationResponse message. Also converts values to other types if specified.
         * @param message ActorInvocationResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.ActorInvocationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this ActorInvocationResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for ActorInvocationResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace ActorInvocationResponse {

        /** Properties of an ActorInvocationResponse. */
        interface $Properties {

            /** Name of the actor that ran. */
            actorName?: (string|null);

            /** Name of its system. */
            actorSystem?: (string|null);

            /** What the action leaves behind. Always set in a good answer: without it the callback counts as failed. */
            updatedContext?: (spawn.Context.$Properties|null);

            /** ActorInvocationResponse value */
            value?: (google.protobuf.Any.$Properties|null);

            /** ActorInvocationResponse noop */
            noop?: (spawn.Noop.$Properties|null);

            /** What is to happen after the action. */
            workflow?: (spawn.Workflow.$Properties|null);

            /** Make the new state durable before the caller gets the answer, whatever the snapshot strategy says. */
            checkpoint?: (boolean|null);

            /** What the caller gets. Trap: `noop` is 6, and 5 is the workflow. */
            payload?: ("value"|"noop");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an ActorInvocationResponse. */
        type $Shape = {
          actorName?: string|null;
          actorSystem?: string|null;
          updatedContext?: spawn.Context.$Shape|null;
          value?: google.protobuf.Any.$Shape|null;
          noop?: spawn.Noop.$Shape|null;
          workflow?: spawn.Workflow.$Shape|null;
          checkpoint?: boolean|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
        );
    }

    /**
     * Properties of an InvocationResponse.
     * @deprecated Use spawn.InvocationResponse.$Properties instead.
     */
    interface IInvocationResponse extends spawn.InvocationResponse.$Properties {
    }

    /** The answer to an invocation. */
    class InvocationResponse {

        /**
         * Constructs a new InvocationResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.InvocationResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** OK, ACTOR_NOT_FOUND, or ERROR with what was wrong. */
        status?: (spawn.RequestStatus.$Properties|null);

        /** The system of the request. */
        system?: (spawn.actors.ActorSystem.$Properties|null);

        /** The actor of the request. */
        actor?: (spawn.actors.Actor.$Properties|null);

        /** InvocationResponse value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** InvocationResponse noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** What the action gave, arm and bytes kept. Unset for an asynchronous invocation. Here `noop` is 5. */
        payload?: ("value"|"noop");

        /**
         * Encodes the specified InvocationResponse message. Does not implicitly {@link spawn.InvocationResponse.verify|verify} messages.
         * @param message InvocationResponse message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.InvocationResponse.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes an InvocationResponse message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.InvocationResponse & spawn.InvocationResponse.$Shape} InvocationResponse
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.InvocationResponse & spawn.InvocationResponse.$Shape;

        /**
         * Creates an InvocationResponse message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns InvocationResponse
         */
        static fromObject(object: { [k: string]: any }): spawn.InvocationResponse;

        /**
         * Creates a plain object from an InvocationResponse message. Also converts values to other types if specified.
         * @param message InvocationResponse
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.InvocationResponse, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this InvocationResponse to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for InvocationResponse
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace InvocationResponse {

        /** Properties of an InvocationResponse. */
        interface $Properties {

            /** OK, ACTOR_NOT_FOUND, or ERROR with what was wrong. */
            status?: (spawn.RequestStatus.$Properties|null);

            /** The system of the request. */
            system?: (spawn.actors.ActorSystem.$Properties|null);

            /** The actor of the request. */
            actor?: (spawn.actors.Actor.$Properties|null);

            /** InvocationResponse value */
            value?: (google.protobuf.Any.$Properties|null);

            /** InvocationResponse noop */
            noop?: (spawn.Noop.$Properties|null);

            /** What the action gave, arm and bytes kept. Unset for an asynchronous invocation. Here `noop` is 5. */
            payload?: ("value"|"noop");

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Narrowed shape of an InvocationResponse. */
        type $Shape = {
          status?: spawn.RequestStatus.$Shape|null;
          system?: spawn.actors.ActorSystem.$Shape|null;
          actor?: spawn.actors.Actor.$Shape|null;
          value?: google.protobuf.Any.$Shape|null;
          noop?: spawn.Noop.$Shape|null;
          $unknowns?: Uint8Array[];
        } & (
          ({ payload?: undefined; value?: null; noop?: null }|{ payload?: "value"; value: google.protobuf.Any.$Shape; noop?: null }|{ payload?: "noop"; value?: null; noop: spawn.Noop.$Shape })
        );
    }

    /** How a request ended. */
    enum Status {

        /** Not said. Readers differ on what it means: never send it. */
        UNKNOWN = 0,

        /** OK value */
        OK = 1,

        /** The actor, or the parent to spawn it from, is not registered. */
        ACTOR_NOT_FOUND = 2,

        /** Anything else that went wrong. */
        ERROR = 3
    }

    /**
     * Properties of a RequestStatus.
     * @deprecated Use spawn.RequestStatus.$Properties instead.
     */
    interface IRequestStatus extends spawn.RequestStatus.$Properties {
    }

    /** How a request ended, and why. */
    class RequestStatus {

        /**
         * Constructs a new RequestStatus.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.RequestStatus.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RequestStatus status. */
        status: spawn.Status;

        /** For people. A successful registration says exactly `Accepted`. */
        message: string;

        /**
         * Encodes the specified RequestStatus message. Does not implicitly {@link spawn.RequestStatus.verify|verify} messages.
         * @param message RequestStatus message or plain object to encode
         * @param [writer] Writer to encode to
         * @returns Writer
         */
        static encode(message: spawn.RequestStatus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

        /**
         * Decodes a RequestStatus message from the specified reader or buffer.
         * @param reader Reader or buffer to decode from
         * @param [length] Message length if known beforehand
         * @returns {spawn.RequestStatus & spawn.RequestStatus.$Shape} RequestStatus
         * @throws {Error} If the payload is not a reader or valid buffer
         * @throws {$protobuf.util.ProtocolError} If required fields are missing
         */
        static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.RequestStatus & spawn.RequestStatus.$Shape;

        /**
         * Creates a RequestStatus message from a plain object. Also converts values to their respective internal types.
         * @param object Plain object
         * @returns RequestStatus
         */
        static fromObject(object: { [k: string]: any }): spawn.RequestStatus;

        /**
         * Creates a plain object from a RequestStatus message. Also converts values to other types if specified.
         * @param message RequestStatus
         * @param [options] Conversion options
         * @returns Plain object
         */
        static toObject(message: spawn.RequestStatus, options?: $protobuf.IConversionOptions): { [k: string]: any };

        /**
         * Converts this RequestStatus to JSON.
         * @returns JSON object
         */
        toJSON(): { [k: string]: any };

        /**
         * Gets the type url for RequestStatus
         * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
         * @returns The type url
         */
        static getTypeUrl(prefix?: string): string;
    }

    namespace RequestStatus {

        /** Properties of a RequestStatus. */
        interface $Properties {

            /** RequestStatus status */
            status?: (spawn.Status|null);

            /** For people. A successful registration says exactly `Accepted`. */
            message?: (string|null);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];
        }

        /** Shape of a RequestStatus. */
        type $Shape = spawn.RequestStatus.$Properties;
    }

    /** Namespace actors. */
    namespace actors {

        /**
         * Properties of a Registry.
         * @deprecated Use spawn.actors.Registry.$Properties instead.
         */
        interface IRegistry extends spawn.actors.Registry.$Properties {
        }

        /** The actors of a system. */
        class Registry {

            /**
             * Constructs a new Registry.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Registry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** By name. The key is only a key: the actor's own id says who it is. */
            actors: { [k: string]: spawn.actors.Actor.$Properties };

            /**
             * Encodes the specified Registry message. Does not implicitly {@link spawn.actors.Registry.verify|verify} messages.
             * @param message Registry message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.Registry.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Registry message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.Registry & spawn.actors.Registry.$Shape} Registry
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.Registry & spawn.actors.Registry.$Shape;

            /**
             * Creates a Registry message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Registry
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.Registry;

            /**
             * Creates a plain object from a Registry message. Also converts values to other types if specified.
             * @param message Registry
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.Registry, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Registry to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Registry
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Registry {

            /** Properties of a Registry. */
            interface $Properties {

                /** By name. The key is only a key: the actor's own id says who it is. */
                actors?: ({ [k: string]: spawn.actors.Actor.$Properties }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Registry. */
            type $Shape = {
              actors?: { [k: string]: spawn.actors.Actor.$Shape }|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ActorSystem.
         * @deprecated Use spawn.actors.ActorSystem.$Properties instead.
         */
        interface IActorSystem extends spawn.actors.ActorSystem.$Properties {
        }

        /** A named group of actors. */
        class ActorSystem {

            /**
             * Constructs a new ActorSystem.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorSystem.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorSystem name. */
            name: string;

            /** Read on registration only. */
            registry?: (spawn.actors.Registry.$Properties|null);

            /**
             * Encodes the specified ActorSystem message. Does not implicitly {@link spawn.actors.ActorSystem.verify|verify} messages.
             * @param message ActorSystem message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorSystem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorSystem message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorSystem & spawn.actors.ActorSystem.$Shape} ActorSystem
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorSystem & spawn.actors.ActorSystem.$Shape;

            /**
             * Creates an ActorSystem message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorSystem
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorSystem;

            /**
             * Creates a plain object from an ActorSystem message. Also converts values to other types if specified.
             * @param message ActorSystem
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorSystem, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorSystem to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorSystem
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorSystem {

            /** Properties of an ActorSystem. */
            interface $Properties {

                /** ActorSystem name */
                name?: (string|null);

                /** Read on registration only. */
                registry?: (spawn.actors.Registry.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActorSystem. */
            type $Shape = {
              name?: string|null;
              registry?: spawn.actors.Registry.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ActorSnapshotStrategy.
         * @deprecated Use spawn.actors.ActorSnapshotStrategy.$Properties instead.
         */
        interface IActorSnapshotStrategy extends spawn.actors.ActorSnapshotStrategy.$Properties {
        }

        /** When a stateful actor's state is saved. */
        class ActorSnapshotStrategy {

            /**
             * Constructs a new ActorSnapshotStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorSnapshotStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** At this interval, if it changed. */
            timeout?: (spawn.actors.TimeoutStrategy.$Properties|null);

            /** ActorSnapshotStrategy strategy. */
            strategy?: "timeout";

            /**
             * Encodes the specified ActorSnapshotStrategy message. Does not implicitly {@link spawn.actors.ActorSnapshotStrategy.verify|verify} messages.
             * @param message ActorSnapshotStrategy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorSnapshotStrategy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorSnapshotStrategy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorSnapshotStrategy & spawn.actors.ActorSnapshotStrategy.$Shape} ActorSnapshotStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorSnapshotStrategy & spawn.actors.ActorSnapshotStrategy.$Shape;

            /**
             * Creates an ActorSnapshotStrategy message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorSnapshotStrategy
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorSnapshotStrategy;

            /**
             * Creates a plain object from an ActorSnapshotStrategy message. Also converts values to other types if specified.
             * @param message ActorSnapshotStrategy
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorSnapshotStrategy, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorSnapshotStrategy to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorSnapshotStrategy
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorSnapshotStrategy {

            /** Properties of an ActorSnapshotStrategy. */
            interface $Properties {

                /** At this interval, if it changed. */
                timeout?: (spawn.actors.TimeoutStrategy.$Properties|null);

                /** ActorSnapshotStrategy strategy */
                strategy?: "timeout";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an ActorSnapshotStrategy. */
            type $Shape = {
              timeout?: spawn.actors.TimeoutStrategy.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ strategy?: undefined; timeout?: null }|{ strategy?: "timeout"; timeout: spawn.actors.TimeoutStrategy.$Shape })
            );
        }

        /**
         * Properties of an ActorDeactivationStrategy.
         * @deprecated Use spawn.actors.ActorDeactivationStrategy.$Properties instead.
         */
        interface IActorDeactivationStrategy extends spawn.actors.ActorDeactivationStrategy.$Properties {
        }

        /** When an idle actor leaves memory. */
        class ActorDeactivationStrategy {

            /**
             * Constructs a new ActorDeactivationStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorDeactivationStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** After so long without a message. */
            timeout?: (spawn.actors.TimeoutStrategy.$Properties|null);

            /** ActorDeactivationStrategy strategy. */
            strategy?: "timeout";

            /**
             * Encodes the specified ActorDeactivationStrategy message. Does not implicitly {@link spawn.actors.ActorDeactivationStrategy.verify|verify} messages.
             * @param message ActorDeactivationStrategy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorDeactivationStrategy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorDeactivationStrategy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorDeactivationStrategy & spawn.actors.ActorDeactivationStrategy.$Shape} ActorDeactivationStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorDeactivationStrategy & spawn.actors.ActorDeactivationStrategy.$Shape;

            /**
             * Creates an ActorDeactivationStrategy message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorDeactivationStrategy
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorDeactivationStrategy;

            /**
             * Creates a plain object from an ActorDeactivationStrategy message. Also converts values to other types if specified.
             * @param message ActorDeactivationStrategy
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorDeactivationStrategy, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorDeactivationStrategy to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorDeactivationStrategy
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorDeactivationStrategy {

            /** Properties of an ActorDeactivationStrategy. */
            interface $Properties {

                /** After so long without a message. */
                timeout?: (spawn.actors.TimeoutStrategy.$Properties|null);

                /** ActorDeactivationStrategy strategy */
                strategy?: "timeout";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an ActorDeactivationStrategy. */
            type $Shape = {
              timeout?: spawn.actors.TimeoutStrategy.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ strategy?: undefined; timeout?: null }|{ strategy?: "timeout"; timeout: spawn.actors.TimeoutStrategy.$Shape })
            );
        }

        /**
         * Properties of a TimeoutStrategy.
         * @deprecated Use spawn.actors.TimeoutStrategy.$Properties instead.
         */
        interface ITimeoutStrategy extends spawn.actors.TimeoutStrategy.$Properties {
        }

        /** A time span. */
        class TimeoutStrategy {

            /**
             * Constructs a new TimeoutStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.TimeoutStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** In milliseconds. 0: the proxy's default. */
            timeout: (number|Long);

            /**
             * Encodes the specified TimeoutStrategy message. Does not implicitly {@link spawn.actors.TimeoutStrategy.verify|verify} messages.
             * @param message TimeoutStrategy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.TimeoutStrategy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a TimeoutStrategy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.TimeoutStrategy & spawn.actors.TimeoutStrategy.$Shape} TimeoutStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.TimeoutStrategy & spawn.actors.TimeoutStrategy.$Shape;

            /**
             * Creates a TimeoutStrategy message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns TimeoutStrategy
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.TimeoutStrategy;

            /**
             * Creates a plain object from a TimeoutStrategy message. Also converts values to other types if specified.
             * @param message TimeoutStrategy
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.TimeoutStrategy, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this TimeoutStrategy to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for TimeoutStrategy
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace TimeoutStrategy {

            /** Properties of a TimeoutStrategy. */
            interface $Properties {

                /** In milliseconds. 0: the proxy's default. */
                timeout?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a TimeoutStrategy. */
            type $Shape = spawn.actors.TimeoutStrategy.$Properties;
        }

        /**
         * Properties of an Action.
         * @deprecated Use spawn.actors.Action.$Properties instead.
         */
        interface IAction extends spawn.actors.Action.$Properties {
        }

        /** Something an actor can do. */
        class Action {

            /**
             * Constructs a new Action.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Action.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The name it is invoked by. Of a registered `init`, `Init`, `setup` or `Setup` the first is run at every activation. */
            name: string;

            /**
             * Encodes the specified Action message. Does not implicitly {@link spawn.actors.Action.verify|verify} messages.
             * @param message Action message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.Action.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Action message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.Action & spawn.actors.Action.$Shape} Action
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.Action & spawn.actors.Action.$Shape;

            /**
             * Creates an Action message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Action
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.Action;

            /**
             * Creates a plain object from an Action message. Also converts values to other types if specified.
             * @param message Action
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.Action, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Action to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Action
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Action {

            /** Properties of an Action. */
            interface $Properties {

                /** The name it is invoked by. Of a registered `init`, `Init`, `setup` or `Setup` the first is run at every activation. */
                name?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Action. */
            type $Shape = spawn.actors.Action.$Properties;
        }

        /**
         * Properties of a FixedTimerAction.
         * @deprecated Use spawn.actors.FixedTimerAction.$Properties instead.
         */
        interface IFixedTimerAction extends spawn.actors.FixedTimerAction.$Properties {
        }

        /** An action that the proxy runs again and again. */
        class FixedTimerAction {

            /**
             * Constructs a new FixedTimerAction.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.FixedTimerAction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Trap: the interval in MILLISECONDS. The name says seconds, every implementation sends milliseconds. */
            seconds: number;

            /** What is run. */
            action?: (spawn.actors.Action.$Properties|null);

            /**
             * Encodes the specified FixedTimerAction message. Does not implicitly {@link spawn.actors.FixedTimerAction.verify|verify} messages.
             * @param message FixedTimerAction message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.FixedTimerAction.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FixedTimerAction message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.FixedTimerAction & spawn.actors.FixedTimerAction.$Shape} FixedTimerAction
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.FixedTimerAction & spawn.actors.FixedTimerAction.$Shape;

            /**
             * Creates a FixedTimerAction message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns FixedTimerAction
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.FixedTimerAction;

            /**
             * Creates a plain object from a FixedTimerAction message. Also converts values to other types if specified.
             * @param message FixedTimerAction
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.FixedTimerAction, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this FixedTimerAction to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for FixedTimerAction
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace FixedTimerAction {

            /** Properties of a FixedTimerAction. */
            interface $Properties {

                /** Trap: the interval in MILLISECONDS. The name says seconds, every implementation sends milliseconds. */
                seconds?: (number|null);

                /** What is run. */
                action?: (spawn.actors.Action.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FixedTimerAction. */
            type $Shape = spawn.actors.FixedTimerAction.$Properties;
        }

        /**
         * Properties of an ActorState.
         * @deprecated Use spawn.actors.ActorState.$Properties instead.
         */
        interface IActorState extends spawn.actors.ActorState.$Properties {
        }

        /** What an actor remembers. */
        class ActorState {

            /**
             * Constructs a new ActorState.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorState tags. */
            tags: { [k: string]: string };

            /** The state as its user function encoded it. A proxy never looks inside. */
            state?: (google.protobuf.Any.$Properties|null);

            /**
             * Encodes the specified ActorState message. Does not implicitly {@link spawn.actors.ActorState.verify|verify} messages.
             * @param message ActorState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorState & spawn.actors.ActorState.$Shape} ActorState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorState & spawn.actors.ActorState.$Shape;

            /**
             * Creates an ActorState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorState
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorState;

            /**
             * Creates a plain object from an ActorState message. Also converts values to other types if specified.
             * @param message ActorState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorState {

            /** Properties of an ActorState. */
            interface $Properties {

                /** ActorState tags */
                tags?: ({ [k: string]: string }|null);

                /** The state as its user function encoded it. A proxy never looks inside. */
                state?: (google.protobuf.Any.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActorState. */
            type $Shape = spawn.actors.ActorState.$Properties;
        }

        /**
         * Properties of a Metadata.
         * @deprecated Use spawn.actors.Metadata.$Properties instead.
         */
        interface IMetadata extends spawn.actors.Metadata.$Properties {
        }

        /** What an actor says about itself besides its settings. */
        class Metadata {

            /**
             * Constructs a new Metadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Metadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The channels it subscribes to. Trap: some old SDKs send a string in this place; a name there is not decodable. */
            channelGroup: spawn.actors.Channel.$Properties[];

            /** Metadata tags. */
            tags: { [k: string]: string };

            /**
             * Encodes the specified Metadata message. Does not implicitly {@link spawn.actors.Metadata.verify|verify} messages.
             * @param message Metadata message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.Metadata.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Metadata message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.Metadata & spawn.actors.Metadata.$Shape} Metadata
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.Metadata & spawn.actors.Metadata.$Shape;

            /**
             * Creates a Metadata message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Metadata
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.Metadata;

            /**
             * Creates a plain object from a Metadata message. Also converts values to other types if specified.
             * @param message Metadata
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.Metadata, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Metadata to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Metadata
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Metadata {

            /** Properties of a Metadata. */
            interface $Properties {

                /** The channels it subscribes to. Trap: some old SDKs send a string in this place; a name there is not decodable. */
                channelGroup?: (spawn.actors.Channel.$Properties[]|null);

                /** Metadata tags */
                tags?: ({ [k: string]: string }|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Metadata. */
            type $Shape = spawn.actors.Metadata.$Properties;
        }

        /**
         * Properties of a Channel.
         * @deprecated Use spawn.actors.Channel.$Properties instead.
         */
        interface IChannel extends spawn.actors.Channel.$Properties {
        }

        /** A subscription. */
        class Channel {

            /**
             * Constructs a new Channel.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Channel.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Name of the channel. */
            topic: string;

            /** The action to run for each broadcast. Empty: `receive`. */
            action: string;

            /**
             * Encodes the specified Channel message. Does not implicitly {@link spawn.actors.Channel.verify|verify} messages.
             * @param message Channel message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.Channel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Channel message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.Channel & spawn.actors.Channel.$Shape} Channel
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.Channel & spawn.actors.Channel.$Shape;

            /**
             * Creates a Channel message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Channel
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.Channel;

            /**
             * Creates a plain object from a Channel message. Also converts values to other types if specified.
             * @param message Channel
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.Channel, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Channel to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Channel
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Channel {

            /** Properties of a Channel. */
            interface $Properties {

                /** Name of the channel. */
                topic?: (string|null);

                /** The action to run for each broadcast. Empty: `receive`. */
                action?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Channel. */
            type $Shape = spawn.actors.Channel.$Properties;
        }

        /** What sort of actor it is. */
        enum Kind {

            /** Not said: as NAMED. (The spelling is the protocol's.) */
            UNKNOW_KIND = 0,

            /** One actor, started when it is registered. */
            NAMED = 1,

            /** A template: actors are spawned from it, each under a name of its own. */
            UNNAMED = 2,

            /** Many stateless instances under one name. */
            POOLED = 3,

            /** As NAMED. */
            PROXY = 4,

            /** As NAMED. */
            TASK = 5,

            /** Reads the facts of other actors. */
            PROJECTION = 6
        }

        /**
         * Properties of a ProjectionSubject.
         * @deprecated Use spawn.actors.ProjectionSubject.$Properties instead.
         */
        interface IProjectionSubject extends spawn.actors.ProjectionSubject.$Properties {
        }

        /** What a projection reads. */
        class ProjectionSubject {

            /**
             * Constructs a new ProjectionSubject.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ProjectionSubject.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The actor whose facts are read. */
            actor: string;

            /** Only the facts of this action of that actor. */
            sourceAction: string;

            /** The projection's action that gets them. */
            action: string;

            /** Facts from then on. */
            startTime?: (google.protobuf.Timestamp.$Properties|null);

            /**
             * Encodes the specified ProjectionSubject message. Does not implicitly {@link spawn.actors.ProjectionSubject.verify|verify} messages.
             * @param message ProjectionSubject message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ProjectionSubject.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProjectionSubject message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ProjectionSubject & spawn.actors.ProjectionSubject.$Shape} ProjectionSubject
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ProjectionSubject & spawn.actors.ProjectionSubject.$Shape;

            /**
             * Creates a ProjectionSubject message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProjectionSubject
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ProjectionSubject;

            /**
             * Creates a plain object from a ProjectionSubject message. Also converts values to other types if specified.
             * @param message ProjectionSubject
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ProjectionSubject, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProjectionSubject to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProjectionSubject
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProjectionSubject {

            /** Properties of a ProjectionSubject. */
            interface $Properties {

                /** The actor whose facts are read. */
                actor?: (string|null);

                /** Only the facts of this action of that actor. */
                sourceAction?: (string|null);

                /** The projection's action that gets them. */
                action?: (string|null);

                /** Facts from then on. */
                startTime?: (google.protobuf.Timestamp.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProjectionSubject. */
            type $Shape = spawn.actors.ProjectionSubject.$Properties;
        }

        /**
         * Properties of an EventsRetentionStrategy.
         * @deprecated Use spawn.actors.EventsRetentionStrategy.$Properties instead.
         */
        interface IEventsRetentionStrategy extends spawn.actors.EventsRetentionStrategy.$Properties {
        }

        /** How long facts are kept. */
        class EventsRetentionStrategy {

            /**
             * Constructs a new EventsRetentionStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.EventsRetentionStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** In milliseconds. */
            durationMs?: (number|Long|null);

            /** For ever. Trap: an arm of its own, so `false` is on the wire too. */
            infinite?: (boolean|null);

            /** EventsRetentionStrategy strategy. */
            strategy?: ("durationMs"|"infinite");

            /**
             * Encodes the specified EventsRetentionStrategy message. Does not implicitly {@link spawn.actors.EventsRetentionStrategy.verify|verify} messages.
             * @param message EventsRetentionStrategy message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.EventsRetentionStrategy.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an EventsRetentionStrategy message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.EventsRetentionStrategy & spawn.actors.EventsRetentionStrategy.$Shape} EventsRetentionStrategy
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.EventsRetentionStrategy & spawn.actors.EventsRetentionStrategy.$Shape;

            /**
             * Creates an EventsRetentionStrategy message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns EventsRetentionStrategy
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.EventsRetentionStrategy;

            /**
             * Creates a plain object from an EventsRetentionStrategy message. Also converts values to other types if specified.
             * @param message EventsRetentionStrategy
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.EventsRetentionStrategy, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this EventsRetentionStrategy to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for EventsRetentionStrategy
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace EventsRetentionStrategy {

            /** Properties of an EventsRetentionStrategy. */
            interface $Properties {

                /** In milliseconds. */
                durationMs?: (number|Long|null);

                /** For ever. Trap: an arm of its own, so `false` is on the wire too. */
                infinite?: (boolean|null);

                /** EventsRetentionStrategy strategy */
                strategy?: ("durationMs"|"infinite");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an EventsRetentionStrategy. */
            type $Shape = {
              durationMs?: number|Long|null;
              infinite?: boolean|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ strategy?: undefined; durationMs?: null; infinite?: null }|{ strategy?: "durationMs"; durationMs: number|Long; infinite?: null }|{ strategy?: "infinite"; durationMs?: null; infinite: boolean })
            );
        }

        /**
         * Properties of a ProjectionSettings.
         * @deprecated Use spawn.actors.ProjectionSettings.$Properties instead.
         */
        interface IProjectionSettings extends spawn.actors.ProjectionSettings.$Properties {
        }

        /** The settings of a projection, and of the actors that it reads. */
        class ProjectionSettings {

            /**
             * Constructs a new ProjectionSettings.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ProjectionSettings.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProjectionSettings subjects. */
            subjects: spawn.actors.ProjectionSubject.$Properties[];

            /** Whether this actor's changes are kept as facts. */
            sourceable: boolean;

            /** ProjectionSettings eventsRetentionStrategy. */
            eventsRetentionStrategy?: (spawn.actors.EventsRetentionStrategy.$Properties|null);

            /** Whether facts are given in exactly the order they were made in. */
            strictEventsOrdering: boolean;

            /**
             * Encodes the specified ProjectionSettings message. Does not implicitly {@link spawn.actors.ProjectionSettings.verify|verify} messages.
             * @param message ProjectionSettings message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ProjectionSettings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ProjectionSettings message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ProjectionSettings & spawn.actors.ProjectionSettings.$Shape} ProjectionSettings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ProjectionSettings & spawn.actors.ProjectionSettings.$Shape;

            /**
             * Creates a ProjectionSettings message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ProjectionSettings
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ProjectionSettings;

            /**
             * Creates a plain object from a ProjectionSettings message. Also converts values to other types if specified.
             * @param message ProjectionSettings
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ProjectionSettings, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ProjectionSettings to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ProjectionSettings
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ProjectionSettings {

            /** Properties of a ProjectionSettings. */
            interface $Properties {

                /** ProjectionSettings subjects */
                subjects?: (spawn.actors.ProjectionSubject.$Properties[]|null);

                /** Whether this actor's changes are kept as facts. */
                sourceable?: (boolean|null);

                /** ProjectionSettings eventsRetentionStrategy */
                eventsRetentionStrategy?: (spawn.actors.EventsRetentionStrategy.$Properties|null);

                /** Whether facts are given in exactly the order they were made in. */
                strictEventsOrdering?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ProjectionSettings. */
            type $Shape = {
              subjects?: spawn.actors.ProjectionSubject.$Shape[]|null;
              sourceable?: boolean|null;
              eventsRetentionStrategy?: spawn.actors.EventsRetentionStrategy.$Shape|null;
              strictEventsOrdering?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ActorSettings.
         * @deprecated Use spawn.actors.ActorSettings.$Properties instead.
         */
        interface IActorSettings extends spawn.actors.ActorSettings.$Properties {
        }

        /** How an actor lives. Absent: a stateless NAMED one. */
        class ActorSettings {

            /**
             * Constructs a new ActorSettings.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorSettings.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorSettings kind. */
            kind: spawn.actors.Kind;

            /** Whether its state is kept in the state store. */
            stateful: boolean;

            /** ActorSettings snapshotStrategy. */
            snapshotStrategy?: (spawn.actors.ActorSnapshotStrategy.$Properties|null);

            /** ActorSettings deactivationStrategy. */
            deactivationStrategy?: (spawn.actors.ActorDeactivationStrategy.$Properties|null);

            /** For POOLED: how many instances at least and at most. 0: the proxy's default. */
            minPoolSize: number;

            /** ActorSettings maxPoolSize. */
            maxPoolSize: number;

            /** For PROJECTION, and for the actors that are read by one. */
            projectionSettings?: (spawn.actors.ProjectionSettings.$Properties|null);

            /** Full name of the state's message. For people: a proxy never looks inside a state. */
            stateType: string;

            /**
             * Encodes the specified ActorSettings message. Does not implicitly {@link spawn.actors.ActorSettings.verify|verify} messages.
             * @param message ActorSettings message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorSettings.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorSettings message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorSettings & spawn.actors.ActorSettings.$Shape} ActorSettings
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorSettings & spawn.actors.ActorSettings.$Shape;

            /**
             * Creates an ActorSettings message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorSettings
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorSettings;

            /**
             * Creates a plain object from an ActorSettings message. Also converts values to other types if specified.
             * @param message ActorSettings
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorSettings, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorSettings to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorSettings
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorSettings {

            /** Properties of an ActorSettings. */
            interface $Properties {

                /** ActorSettings kind */
                kind?: (spawn.actors.Kind|null);

                /** Whether its state is kept in the state store. */
                stateful?: (boolean|null);

                /** ActorSettings snapshotStrategy */
                snapshotStrategy?: (spawn.actors.ActorSnapshotStrategy.$Properties|null);

                /** ActorSettings deactivationStrategy */
                deactivationStrategy?: (spawn.actors.ActorDeactivationStrategy.$Properties|null);

                /** For POOLED: how many instances at least and at most. 0: the proxy's default. */
                minPoolSize?: (number|null);

                /** ActorSettings maxPoolSize */
                maxPoolSize?: (number|null);

                /** For PROJECTION, and for the actors that are read by one. */
                projectionSettings?: (spawn.actors.ProjectionSettings.$Properties|null);

                /** Full name of the state's message. For people: a proxy never looks inside a state. */
                stateType?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActorSettings. */
            type $Shape = {
              kind?: spawn.actors.Kind|null;
              stateful?: boolean|null;
              snapshotStrategy?: spawn.actors.ActorSnapshotStrategy.$Shape|null;
              deactivationStrategy?: spawn.actors.ActorDeactivationStrategy.$Shape|null;
              minPoolSize?: number|null;
              maxPoolSize?: number|null;
              projectionSettings?: spawn.actors.ProjectionSettings.$Shape|null;
              stateType?: string|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ActorId.
         * @deprecated Use spawn.actors.ActorId.$Properties instead.
         */
        interface IActorId extends spawn.actors.ActorId.$Properties {
        }

        /** Who an actor is. System and name identify it; the parent says where it came from. */
        class ActorId {

            /**
             * Constructs a new ActorId.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorId.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorId name. */
            name: string;

            /** ActorId system. */
            system: string;

            /** The registered actor that it was spawned from. Empty for a registered one. */
            parent: string;

            /**
             * Encodes the specified ActorId message. Does not implicitly {@link spawn.actors.ActorId.verify|verify} messages.
             * @param message ActorId message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorId.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorId message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorId & spawn.actors.ActorId.$Shape} ActorId
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorId & spawn.actors.ActorId.$Shape;

            /**
             * Creates an ActorId message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorId
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorId;

            /**
             * Creates a plain object from an ActorId message. Also converts values to other types if specified.
             * @param message ActorId
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorId, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorId to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorId
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorId {

            /** Properties of an ActorId. */
            interface $Properties {

                /** ActorId name */
                name?: (string|null);

                /** ActorId system */
                system?: (string|null);

                /** The registered actor that it was spawned from. Empty for a registered one. */
                parent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActorId. */
            type $Shape = spawn.actors.ActorId.$Properties;
        }

        /**
         * Properties of an Actor.
         * @deprecated Use spawn.actors.Actor.$Properties instead.
         */
        interface IActor extends spawn.actors.Actor.$Properties {
        }

        /** An actor: on registration all of it, in an invocation its id alone. */
        class Actor {

            /**
             * Constructs a new Actor.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Actor.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Actor id. */
            id?: (spawn.actors.ActorId.$Properties|null);

            /** On registration: the initial state and tags, for when the state store holds none. */
            state?: (spawn.actors.ActorState.$Properties|null);

            /** Actor settings. */
            settings?: (spawn.actors.ActorSettings.$Properties|null);

            /** What it can do. */
            actions: spawn.actors.Action.$Properties[];

            /** What it does by the clock. They belong into `actions` too in some SDKs, and not in others. */
            timerActions: spawn.actors.FixedTimerAction.$Properties[];

            /** Actor metadata. */
            metadata?: (spawn.actors.Metadata.$Properties|null);

            /**
             * Encodes the specified Actor message. Does not implicitly {@link spawn.actors.Actor.verify|verify} messages.
             * @param message Actor message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.Actor.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Actor message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.Actor & spawn.actors.Actor.$Shape} Actor
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.Actor & spawn.actors.Actor.$Shape;

            /**
             * Creates an Actor message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Actor
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.Actor;

            /**
             * Creates a plain object from an Actor message. Also converts values to other types if specified.
             * @param message Actor
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.Actor, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Actor to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Actor
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Actor {

            /** Properties of an Actor. */
            interface $Properties {

                /** Actor id */
                id?: (spawn.actors.ActorId.$Properties|null);

                /** On registration: the initial state and tags, for when the state store holds none. */
                state?: (spawn.actors.ActorState.$Properties|null);

                /** Actor settings */
                settings?: (spawn.actors.ActorSettings.$Properties|null);

                /** What it can do. */
                actions?: (spawn.actors.Action.$Properties[]|null);

                /** What it does by the clock. They belong into `actions` too in some SDKs, and not in others. */
                timerActions?: (spawn.actors.FixedTimerAction.$Properties[]|null);

                /** Actor metadata */
                metadata?: (spawn.actors.Metadata.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Actor. */
            type $Shape = {
              id?: spawn.actors.ActorId.$Shape|null;
              state?: spawn.actors.ActorState.$Shape|null;
              settings?: spawn.actors.ActorSettings.$Shape|null;
              actions?: spawn.actors.Action.$Shape[]|null;
              timerActions?: spawn.actors.FixedTimerAction.$Shape[]|null;
              metadata?: spawn.actors.Metadata.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ActorOpts.
         * @deprecated Use spawn.actors.ActorOpts.$Properties instead.
         */
        interface IActorOpts extends spawn.actors.ActorOpts.$Properties {
        }

        /** An actor's definition, written as an option of a service. */
        class ActorOpts {

            /**
             * Constructs a new ActorOpts.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorOpts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Full name of the state's message. */
            stateType: string;

            /** ActorOpts stateful. */
            stateful: boolean;

            /** In milliseconds: idle time before the actor leaves memory. */
            deactivateTimeout: (number|Long);

            /** In milliseconds: interval of the snapshots. */
            snapshotInterval: (number|Long);

            /** As in ProjectionSettings. */
            sourceable: boolean;

            /** ActorOpts strictEventsOrdering. */
            strictEventsOrdering: boolean;

            /** ActorOpts eventsRetentionStrategy. */
            eventsRetentionStrategy?: (spawn.actors.EventsRetentionStrategy.$Properties|null);

            /** ActorOpts subjects. */
            subjects: spawn.actors.ProjectionSubject.$Properties[];

            /** ActorOpts kind. */
            kind: spawn.actors.Kind;

            /**
             * Encodes the specified ActorOpts message. Does not implicitly {@link spawn.actors.ActorOpts.verify|verify} messages.
             * @param message ActorOpts message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorOpts.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorOpts message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorOpts & spawn.actors.ActorOpts.$Shape} ActorOpts
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorOpts & spawn.actors.ActorOpts.$Shape;

            /**
             * Creates an ActorOpts message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorOpts
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorOpts;

            /**
             * Creates a plain object from an ActorOpts message. Also converts values to other types if specified.
             * @param message ActorOpts
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorOpts, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorOpts to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorOpts
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorOpts {

            /** Properties of an ActorOpts. */
            interface $Properties {

                /** Full name of the state's message. */
                stateType?: (string|null);

                /** ActorOpts stateful */
                stateful?: (boolean|null);

                /** In milliseconds: idle time before the actor leaves memory. */
                deactivateTimeout?: (number|Long|null);

                /** In milliseconds: interval of the snapshots. */
                snapshotInterval?: (number|Long|null);

                /** As in ProjectionSettings. */
                sourceable?: (boolean|null);

                /** ActorOpts strictEventsOrdering */
                strictEventsOrdering?: (boolean|null);

                /** ActorOpts eventsRetentionStrategy */
                eventsRetentionStrategy?: (spawn.actors.EventsRetentionStrategy.$Properties|null);

                /** ActorOpts subjects */
                subjects?: (spawn.actors.ProjectionSubject.$Properties[]|null);

                /** ActorOpts kind */
                kind?: (spawn.actors.Kind|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActorOpts. */
            type $Shape = {
              stateType?: string|null;
              stateful?: boolean|null;
              deactivateTimeout?: number|Long|null;
              snapshotInterval?: number|Long|null;
              sourceable?: boolean|null;
              strictEventsOrdering?: boolean|null;
              eventsRetentionStrategy?: spawn.actors.EventsRetentionStrategy.$Shape|null;
              subjects?: spawn.actors.ProjectionSubject.$Shape[]|null;
              kind?: spawn.actors.Kind|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an ActorViewOption.
         * @deprecated Use spawn.actors.ActorViewOption.$Properties instead.
         */
        interface IActorViewOption extends spawn.actors.ActorViewOption.$Properties {
        }

        /** A view of a projection, written as an option of a method. */
        class ActorViewOption {

            /**
             * Constructs a new ActorViewOption.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorViewOption.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** The query, over the fields that are marked as searchable. */
            query: string;

            /** The response's field that takes the rows. */
            mapTo: string;

            /** How many rows a page has. */
            pageSize: number;

            /**
             * Encodes the specified ActorViewOption message. Does not implicitly {@link spawn.actors.ActorViewOption.verify|verify} messages.
             * @param message ActorViewOption message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.actors.ActorViewOption.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorViewOption message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.actors.ActorViewOption & spawn.actors.ActorViewOption.$Shape} ActorViewOption
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.ActorViewOption & spawn.actors.ActorViewOption.$Shape;

            /**
             * Creates an ActorViewOption message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorViewOption
             */
            static fromObject(object: { [k: string]: any }): spawn.actors.ActorViewOption;

            /**
             * Creates a plain object from an ActorViewOption message. Also converts values to other types if specified.
             * @param message ActorViewOption
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.actors.ActorViewOption, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorViewOption to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorViewOption
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorViewOption {

            /** Properties of an ActorViewOption. */
            interface $Properties {

                /** The query, over the fields that are marked as searchable. */
                query?: (string|null);

                /** The response's field that takes the rows. */
                mapTo?: (string|null);

                /** How many rows a page has. */
                pageSize?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActorViewOption. */
            type $Shape = spawn.actors.ActorViewOption.$Properties;
        }

        /** Namespace healthcheck. */
        namespace healthcheck {

            /**
             * Properties of a Status.
             * @deprecated Use spawn.actors.healthcheck.Status.$Properties instead.
             */
            interface IStatus extends spawn.actors.healthcheck.Status.$Properties {
            }

            /** How the proxy is. */
            class Status {

                /**
                 * Constructs a new Status.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: spawn.actors.healthcheck.Status.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** One word, such as OK. */
                status: string;

                /** For people. */
                details: string;

                /** When this was found out. */
                updatedAt?: (google.protobuf.Timestamp.$Properties|null);

                /**
                 * Encodes the specified Status message. Does not implicitly {@link spawn.actors.healthcheck.Status.verify|verify} messages.
                 * @param message Status message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: spawn.actors.healthcheck.Status.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Status message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {spawn.actors.healthcheck.Status & spawn.actors.healthcheck.Status.$Shape} Status
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.healthcheck.Status & spawn.actors.healthcheck.Status.$Shape;

                /**
                 * Creates a Status message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns Status
                 */
                static fromObject(object: { [k: string]: any }): spawn.actors.healthcheck.Status;

                /**
                 * Creates a plain object from a Status message. Also converts values to other types if specified.
                 * @param message Status
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: spawn.actors.healthcheck.Status, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this Status to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for Status
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace Status {

                /** Properties of a Status. */
                interface $Properties {

                    /** One word, such as OK. */
                    status?: (string|null);

                    /** For people. */
                    details?: (string|null);

                    /** When this was found out. */
                    updatedAt?: (google.protobuf.Timestamp.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Status. */
                type $Shape = spawn.actors.healthcheck.Status.$Properties;
            }

            /**
             * Properties of a HealthCheckReply.
             * @deprecated Use spawn.actors.healthcheck.HealthCheckReply.$Properties instead.
             */
            interface IHealthCheckReply extends spawn.actors.healthcheck.HealthCheckReply.$Properties {
            }

            /** Represents a HealthCheckReply. */
            class HealthCheckReply {

                /**
                 * Constructs a new HealthCheckReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: spawn.actors.healthcheck.HealthCheckReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HealthCheckReply status. */
                status?: (spawn.actors.healthcheck.Status.$Properties|null);

                /**
                 * Encodes the specified HealthCheckReply message. Does not implicitly {@link spawn.actors.healthcheck.HealthCheckReply.verify|verify} messages.
                 * @param message HealthCheckReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: spawn.actors.healthcheck.HealthCheckReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HealthCheckReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {spawn.actors.healthcheck.HealthCheckReply & spawn.actors.healthcheck.HealthCheckReply.$Shape} HealthCheckReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.actors.healthcheck.HealthCheckReply & spawn.actors.healthcheck.HealthCheckReply.$Shape;

                /**
                 * Creates a HealthCheckReply message from a plain object. Also converts values to their respective internal types.
                 * @param object Plain object
                 * @returns HealthCheckReply
                 */
                static fromObject(object: { [k: string]: any }): spawn.actors.healthcheck.HealthCheckReply;

                /**
                 * Creates a plain object from a HealthCheckReply message. Also converts values to other types if specified.
                 * @param message HealthCheckReply
                 * @param [options] Conversion options
                 * @returns Plain object
                 */
                static toObject(message: spawn.actors.healthcheck.HealthCheckReply, options?: $protobuf.IConversionOptions): { [k: string]: any };

                /**
                 * Converts this HealthCheckReply to JSON.
                 * @returns JSON object
                 */
                toJSON(): { [k: string]: any };

                /**
                 * Gets the type url for HealthCheckReply
                 * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
                 * @returns The type url
                 */
                static getTypeUrl(prefix?: string): string;
            }

            namespace HealthCheckReply {

                /** Properties of a HealthCheckReply. */
                interface $Properties {

                    /** HealthCheckReply status */
                    status?: (spawn.actors.healthcheck.Status.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HealthCheckReply. */
                type $Shape = spawn.actors.healthcheck.HealthCheckReply.$Properties;
            }
        }
    }

    /** Namespace state. */
    namespace state {

        /**
         * Properties of a Revision.
         * @deprecated Use spawn.state.Revision.$Properties instead.
         */
        interface IRevision extends spawn.state.Revision.$Properties {
        }

        /** The number of a saved state. It grows by one with each stored change of an actor. */
        class Revision {

            /**
             * Constructs a new Revision.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.state.Revision.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Revision value. */
            value: (number|Long);

            /**
             * Encodes the specified Revision message. Does not implicitly {@link spawn.state.Revision.verify|verify} messages.
             * @param message Revision message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.state.Revision.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Revision message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.state.Revision & spawn.state.Revision.$Shape} Revision
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.state.Revision & spawn.state.Revision.$Shape;

            /**
             * Creates a Revision message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Revision
             */
            static fromObject(object: { [k: string]: any }): spawn.state.Revision;

            /**
             * Creates a plain object from a Revision message. Also converts values to other types if specified.
             * @param message Revision
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.state.Revision, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Revision to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Revision
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Revision {

            /** Properties of a Revision. */
            interface $Properties {

                /** Revision value */
                value?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Revision. */
            type $Shape = spawn.state.Revision.$Properties;
        }

        /**
         * Properties of a Checkpoint.
         * @deprecated Use spawn.state.Checkpoint.$Properties instead.
         */
        interface ICheckpoint extends spawn.state.Checkpoint.$Properties {
        }

        /** A saved state with its number. */
        class Checkpoint {

            /**
             * Constructs a new Checkpoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.state.Checkpoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Checkpoint revision. */
            revision?: (spawn.state.Revision.$Properties|null);

            /** Checkpoint state. */
            state?: (spawn.actors.ActorState.$Properties|null);

            /**
             * Encodes the specified Checkpoint message. Does not implicitly {@link spawn.state.Checkpoint.verify|verify} messages.
             * @param message Checkpoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.state.Checkpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Checkpoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.state.Checkpoint & spawn.state.Checkpoint.$Shape} Checkpoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.state.Checkpoint & spawn.state.Checkpoint.$Shape;

            /**
             * Creates a Checkpoint message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Checkpoint
             */
            static fromObject(object: { [k: string]: any }): spawn.state.Checkpoint;

            /**
             * Creates a plain object from a Checkpoint message. Also converts values to other types if specified.
             * @param message Checkpoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.state.Checkpoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Checkpoint to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Checkpoint
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Checkpoint {

            /** Properties of a Checkpoint. */
            interface $Properties {

                /** Checkpoint revision */
                revision?: (spawn.state.Revision.$Properties|null);

                /** Checkpoint state */
                state?: (spawn.actors.ActorState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Checkpoint. */
            type $Shape = spawn.state.Checkpoint.$Properties;
        }
    }
}

/** Namespace google. */
export namespace google {

    /** Namespace protobuf. */
    namespace protobuf {

        /**
         * Properties of an Any.
         * @deprecated Use google.protobuf.Any.$Properties instead.
         */
        interface IAny extends google.protobuf.Any.$Properties {
        }

        /** Represents an Any. */
        class Any {

            /**
             * Constructs a new Any.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Any.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Any type_url. */
            type_url: string;

            /** Any value. */
            value: Uint8Array;

            /**
             * Encodes the specified Any message. Does not implicitly {@link google.protobuf.Any.verify|verify} messages.
             * @param message Any message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Any.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Any message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Any & google.protobuf.Any.$Shape} Any
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Any & google.protobuf.Any.$Shape;

            /**
             * Creates an Any message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Any
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Any;

            /**
             * Creates a plain object from an Any message. Also converts values to other types if specified.
             * @param message Any
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Any, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Any to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Any
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Any {

            /** Properties of an Any. */
            interface $Properties {

                /** Any type_url */
                type_url?: (string|null);

                /** Any value */
                value?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Any. */
            type $Shape = google.protobuf.Any.$Properties;
        }

        /**
         * Properties of a Timestamp.
         * @deprecated Use google.protobuf.Timestamp.$Properties instead.
         */
        interface ITimestamp extends google.protobuf.Timestamp.$Properties {
        }

        /** Represents a Timestamp. */
        class Timestamp {

            /**
             * Constructs a new Timestamp.
             * @param [properties] Properties to set
             */
            constructor(properties?: google.protobuf.Timestamp.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Timestamp seconds. */
            seconds: (number|Long);

            /** Timestamp nanos. */
            nanos: number;

            /**
             * Encodes the specified Timestamp message. Does not implicitly {@link google.protobuf.Timestamp.verify|verify} messages.
             * @param message Timestamp message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: google.protobuf.Timestamp.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Timestamp message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape} Timestamp
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;

            /**
             * Creates a Timestamp message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Timestamp
             */
            static fromObject(object: { [k: string]: any }): google.protobuf.Timestamp;

            /**
             * Creates a plain object from a Timestamp message. Also converts values to other types if specified.
             * @param message Timestamp
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: google.protobuf.Timestamp, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Timestamp to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Timestamp
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Timestamp {

            /** Properties of a Timestamp. */
            interface $Properties {

                /** Timestamp seconds */
                seconds?: (number|Long|null);

                /** Timestamp nanos */
                nanos?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Timestamp. */
            type $Shape = google.protobuf.Timestamp.$Properties;
        }
    }
}
