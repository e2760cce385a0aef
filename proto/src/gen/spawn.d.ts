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

    /** Represents a Context. */
    class Context {

        /**
         * Constructs a new Context.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Context.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Context state. */
        state?: (google.protobuf.Any.$Properties|null);

        /** Context caller. */
        caller?: (spawn.actors.ActorId.$Properties|null);

        /** Context self. */
        self?: (spawn.actors.ActorId.$Properties|null);

        /** Context metadata. */
        metadata: { [k: string]: string };

        /** Context tags. */
        tags: { [k: string]: string };

        /**
         * Creates a new Context instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Context instance
         */
        static create(properties: spawn.Context.$Shape): spawn.Context & spawn.Context.$Shape;
        static create(properties?: spawn.Context.$Properties): spawn.Context;

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
         * Verifies a Context message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** Context state */
            state?: (google.protobuf.Any.$Properties|null);

            /** Context caller */
            caller?: (spawn.actors.ActorId.$Properties|null);

            /** Context self */
            self?: (spawn.actors.ActorId.$Properties|null);

            /** Context metadata */
            metadata?: ({ [k: string]: string }|null);

            /** Context tags */
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

    /** Represents a Noop. */
    class Noop {

        /**
         * Constructs a new Noop.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Noop.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /**
         * Creates a new Noop instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Noop instance
         */
        static create(properties: spawn.Noop.$Shape): spawn.Noop & spawn.Noop.$Shape;
        static create(properties?: spawn.Noop.$Properties): spawn.Noop;

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
         * Verifies a Noop message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

    /** Represents a JSONType. */
    class JSONType {

        /**
         * Constructs a new JSONType.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.JSONType.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** JSONType content. */
        content: string;

        /**
         * Creates a new JSONType instance using the specified properties.
         * @param [properties] Properties to set
         * @returns JSONType instance
         */
        static create(properties: spawn.JSONType.$Shape): spawn.JSONType & spawn.JSONType.$Shape;
        static create(properties?: spawn.JSONType.$Properties): spawn.JSONType;

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
         * Verifies a JSONType message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** JSONType content */
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

    /** Represents a RegistrationRequest. */
    class RegistrationRequest {

        /**
         * Constructs a new RegistrationRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.RegistrationRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegistrationRequest serviceInfo. */
        serviceInfo?: (spawn.ServiceInfo.$Properties|null);

        /** RegistrationRequest actorSystem. */
        actorSystem?: (spawn.actors.ActorSystem.$Properties|null);

        /**
         * Creates a new RegistrationRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegistrationRequest instance
         */
        static create(properties: spawn.RegistrationRequest.$Shape): spawn.RegistrationRequest & spawn.RegistrationRequest.$Shape;
        static create(properties?: spawn.RegistrationRequest.$Properties): spawn.RegistrationRequest;

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
         * Verifies a RegistrationRequest message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** RegistrationRequest serviceInfo */
            serviceInfo?: (spawn.ServiceInfo.$Properties|null);

            /** RegistrationRequest actorSystem */
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

    /** Represents a RegistrationResponse. */
    class RegistrationResponse {

        /**
         * Constructs a new RegistrationResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.RegistrationResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** RegistrationResponse status. */
        status?: (spawn.RequestStatus.$Properties|null);

        /** RegistrationResponse proxyInfo. */
        proxyInfo?: (spawn.ProxyInfo.$Properties|null);

        /**
         * Creates a new RegistrationResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RegistrationResponse instance
         */
        static create(properties: spawn.RegistrationResponse.$Shape): spawn.RegistrationResponse & spawn.RegistrationResponse.$Shape;
        static create(properties?: spawn.RegistrationResponse.$Properties): spawn.RegistrationResponse;

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
         * Verifies a RegistrationResponse message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** RegistrationResponse status */
            status?: (spawn.RequestStatus.$Properties|null);

            /** RegistrationResponse proxyInfo */
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

    /** Represents a ServiceInfo. */
    class ServiceInfo {

        /**
         * Constructs a new ServiceInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ServiceInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ServiceInfo serviceName. */
        serviceName: string;

        /** ServiceInfo serviceVersion. */
        serviceVersion: string;

        /** ServiceInfo serviceRuntime. */
        serviceRuntime: string;

        /** ServiceInfo supportLibraryName. */
        supportLibraryName: string;

        /** ServiceInfo supportLibraryVersion. */
        supportLibraryVersion: string;

        /** ServiceInfo protocolMajorVersion. */
        protocolMajorVersion: number;

        /** ServiceInfo protocolMinorVersion. */
        protocolMinorVersion: number;

        /**
         * Creates a new ServiceInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ServiceInfo instance
         */
        static create(properties: spawn.ServiceInfo.$Shape): spawn.ServiceInfo & spawn.ServiceInfo.$Shape;
        static create(properties?: spawn.ServiceInfo.$Properties): spawn.ServiceInfo;

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
         * Verifies a ServiceInfo message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** ServiceInfo serviceName */
            serviceName?: (string|null);

            /** ServiceInfo serviceVersion */
            serviceVersion?: (string|null);

            /** ServiceInfo serviceRuntime */
            serviceRuntime?: (string|null);

            /** ServiceInfo supportLibraryName */
            supportLibraryName?: (string|null);

            /** ServiceInfo supportLibraryVersion */
            supportLibraryVersion?: (string|null);

            /** ServiceInfo protocolMajorVersion */
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

    /** Represents a SpawnRequest. */
    class SpawnRequest {

        /**
         * Constructs a new SpawnRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.SpawnRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SpawnRequest actors. */
        actors: spawn.actors.ActorId.$Properties[];

        /**
         * Creates a new SpawnRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SpawnRequest instance
         */
        static create(properties: spawn.SpawnRequest.$Shape): spawn.SpawnRequest & spawn.SpawnRequest.$Shape;
        static create(properties?: spawn.SpawnRequest.$Properties): spawn.SpawnRequest;

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
         * Verifies a SpawnRequest message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** SpawnRequest actors */
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

    /** Represents a SpawnResponse. */
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
         * Creates a new SpawnResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SpawnResponse instance
         */
        static create(properties: spawn.SpawnResponse.$Shape): spawn.SpawnResponse & spawn.SpawnResponse.$Shape;
        static create(properties?: spawn.SpawnResponse.$Properties): spawn.SpawnResponse;

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
         * Verifies a SpawnResponse message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

    /** Represents a ProxyInfo. */
    class ProxyInfo {

        /**
         * Constructs a new ProxyInfo.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ProxyInfo.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ProxyInfo protocolMajorVersion. */
        protocolMajorVersion: number;

        /** ProxyInfo protocolMinorVersion. */
        protocolMinorVersion: number;

        /** ProxyInfo proxyName. */
        proxyName: string;

        /** ProxyInfo proxyVersion. */
        proxyVersion: string;

        /**
         * Creates a new ProxyInfo instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ProxyInfo instance
         */
        static create(properties: spawn.ProxyInfo.$Shape): spawn.ProxyInfo & spawn.ProxyInfo.$Shape;
        static create(properties?: spawn.ProxyInfo.$Properties): spawn.ProxyInfo;

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
         * Verifies a ProxyInfo message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** ProxyInfo protocolMajorVersion */
            protocolMajorVersion?: (number|null);

            /** ProxyInfo protocolMinorVersion */
            protocolMinorVersion?: (number|null);

            /** ProxyInfo proxyName */
            proxyName?: (string|null);

            /** ProxyInfo proxyVersion */
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

    /** Represents a SideEffect. */
    class SideEffect {

        /**
         * Constructs a new SideEffect.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.SideEffect.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** SideEffect request. */
        request?: (spawn.InvocationRequest.$Properties|null);

        /**
         * Creates a new SideEffect instance using the specified properties.
         * @param [properties] Properties to set
         * @returns SideEffect instance
         */
        static create(properties: spawn.SideEffect.$Shape): spawn.SideEffect & spawn.SideEffect.$Shape;
        static create(properties?: spawn.SideEffect.$Properties): spawn.SideEffect;

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
         * Verifies a SideEffect message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** SideEffect request */
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

    /** Represents a Broadcast. */
    class Broadcast {

        /**
         * Constructs a new Broadcast.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Broadcast.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Broadcast channelGroup. */
        channelGroup: string;

        /** Broadcast value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** Broadcast noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** Broadcast payload. */
        payload?: ("value"|"noop");

        /**
         * Creates a new Broadcast instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Broadcast instance
         */
        static create(properties: spawn.Broadcast.$Shape): spawn.Broadcast & spawn.Broadcast.$Shape;
        static create(properties?: spawn.Broadcast.$Properties): spawn.Broadcast;

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
         * Verifies a Broadcast message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** Broadcast channelGroup */
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

    /** Represents a Pipe. */
    class Pipe {

        /**
         * Constructs a new Pipe.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Pipe.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Pipe actor. */
        actor: string;

        /** Pipe actionName. */
        actionName: string;

        /** Pipe registerRef. */
        registerRef: string;

        /**
         * Creates a new Pipe instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Pipe instance
         */
        static create(properties: spawn.Pipe.$Shape): spawn.Pipe & spawn.Pipe.$Shape;
        static create(properties?: spawn.Pipe.$Properties): spawn.Pipe;

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
         * Verifies a Pipe message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** Pipe actor */
            actor?: (string|null);

            /** Pipe actionName */
            actionName?: (string|null);

            /** Pipe registerRef */
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

    /** Represents a Forward. */
    class Forward {

        /**
         * Constructs a new Forward.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Forward.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Forward actor. */
        actor: string;

        /** Forward actionName. */
        actionName: string;

        /** Forward registerRef. */
        registerRef: string;

        /**
         * Creates a new Forward instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Forward instance
         */
        static create(properties: spawn.Forward.$Shape): spawn.Forward & spawn.Forward.$Shape;
        static create(properties?: spawn.Forward.$Properties): spawn.Forward;

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
         * Verifies a Forward message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** Forward actor */
            actor?: (string|null);

            /** Forward actionName */
            actionName?: (string|null);

            /** Forward registerRef */
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

    /** Represents a Fact. */
    class Fact {

        /**
         * Constructs a new Fact.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Fact.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Fact uuid. */
        uuid: string;

        /** Fact state. */
        state?: (google.protobuf.Any.$Properties|null);

        /** Fact metadata. */
        metadata: { [k: string]: string };

        /** Fact timestamp. */
        timestamp?: (google.protobuf.Timestamp.$Properties|null);

        /**
         * Creates a new Fact instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Fact instance
         */
        static create(properties: spawn.Fact.$Shape): spawn.Fact & spawn.Fact.$Shape;
        static create(properties?: spawn.Fact.$Properties): spawn.Fact;

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
         * Verifies a Fact message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** Fact uuid */
            uuid?: (string|null);

            /** Fact state */
            state?: (google.protobuf.Any.$Properties|null);

            /** Fact metadata */
            metadata?: ({ [k: string]: string }|null);

            /** Fact timestamp */
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

    /** Represents a Workflow. */
    class Workflow {

        /**
         * Constructs a new Workflow.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.Workflow.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** Workflow effects. */
        effects: spawn.SideEffect.$Properties[];

        /** Workflow broadcast. */
        broadcast?: (spawn.Broadcast.$Properties|null);

        /** Workflow pipe. */
        pipe?: (spawn.Pipe.$Properties|null);

        /** Workflow forward. */
        forward?: (spawn.Forward.$Properties|null);

        /** Workflow routing. */
        routing?: ("pipe"|"forward");

        /**
         * Creates a new Workflow instance using the specified properties.
         * @param [properties] Properties to set
         * @returns Workflow instance
         */
        static create(properties: spawn.Workflow.$Shape): spawn.Workflow & spawn.Workflow.$Shape;
        static create(properties?: spawn.Workflow.$Properties): spawn.Workflow;

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
         * Verifies a Workflow message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** Workflow effects */
            effects?: (spawn.SideEffect.$Properties[]|null);

            /** Workflow broadcast */
            broadcast?: (spawn.Broadcast.$Properties|null);

            /** Workflow pipe */
            pipe?: (spawn.Pipe.$Properties|null);

            /** Workflow forward */
            forward?: (spawn.Forward.$Properties|null);

            /** Workflow routing */
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

    /** Represents an InvocationRequest. */
    class InvocationRequest {

        /**
         * Constructs a new InvocationRequest.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.InvocationRequest.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** InvocationRequest system. */
        system?: (spawn.actors.ActorSystem.$Properties|null);

        /** InvocationRequest actor. */
        actor?: (spawn.actors.Actor.$Properties|null);

        /** InvocationRequest actionName. */
        actionName: string;

        /** InvocationRequest value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** InvocationRequest noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** InvocationRequest async. */
        async: boolean;

        /** InvocationRequest caller. */
        caller?: (spawn.actors.ActorId.$Properties|null);

        /** InvocationRequest metadata. */
        metadata: { [k: string]: string };

        /** InvocationRequest scheduledTo. */
        scheduledTo: (number|Long);

        /** InvocationRequest pooled. */
        pooled: boolean;

        /** InvocationRequest registerRef. */
        registerRef: string;

        /** InvocationRequest payload. */
        payload?: ("value"|"noop");

        /**
         * Creates a new InvocationRequest instance using the specified properties.
         * @param [properties] Properties to set
         * @returns InvocationRequest instance
         */
        static create(properties: spawn.InvocationRequest.$Shape): spawn.InvocationRequest & spawn.InvocationRequest.$Shape;
        static create(properties?: spawn.InvocationRequest.$Properties): spawn.InvocationRequest;

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
         * Verifies an InvocationRequest message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** InvocationRequest system */
            system?: (spawn.actors.ActorSystem.$Properties|null);

            /** InvocationRequest actor */
            actor?: (spawn.actors.Actor.$Properties|null);

            /** InvocationRequest actionName */
            actionName?: (string|null);

            /** InvocationRequest value */
            value?: (google.protobuf.Any.$Properties|null);

            /** InvocationRequest noop */
            noop?: (spawn.Noop.$Properties|null);

            /** InvocationRequest async */
            async?: (boolean|null);

            /** InvocationRequest caller */
            caller?: (spawn.actors.ActorId.$Properties|null);

            /** InvocationRequest metadata */
            metadata?: ({ [k: string]: string }|null);

            /** InvocationRequest scheduledTo */
            scheduledTo?: (number|Long|null);

            /** InvocationRequest pooled */
            pooled?: (boolean|null);

            /** InvocationRequest registerRef */
            registerRef?: (string|null);

            /** InvocationRequest payload */
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

    /** Represents an ActorInvocation. */
    class ActorInvocation {

        /**
         * Constructs a new ActorInvocation.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ActorInvocation.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ActorInvocation actor. */
        actor?: (spawn.actors.ActorId.$Properties|null);

        /** ActorInvocation actionName. */
        actionName: string;

        /** ActorInvocation currentContext. */
        currentContext?: (spawn.Context.$Properties|null);

        /** ActorInvocation value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** ActorInvocation noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** ActorInvocation caller. */
        caller?: (spawn.actors.ActorId.$Properties|null);

        /** ActorInvocation payload. */
        payload?: ("value"|"noop");

        /**
         * Creates a new ActorInvocation instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ActorInvocation instance
         */
        static create(properties: spawn.ActorInvocation.$Shape): spawn.ActorInvocation & spawn.ActorInvocation.$Shape;
        static create(properties?: spawn.ActorInvocation.$Properties): spawn.ActorInvocation;

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
         * Verifies an ActorInvocation message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** ActorInvocation actor */
            actor?: (spawn.actors.ActorId.$Properties|null);

            /** ActorInvocation actionName */
            actionName?: (string|null);

            /** ActorInvocation currentContext */
            currentContext?: (spawn.Context.$Properties|null);

            /** ActorInvocation value */
            value?: (google.protobuf.Any.$Properties|null);

            /** ActorInvocation noop */
            noop?: (spawn.Noop.$Properties|null);

            /** ActorInvocation caller */
            caller?: (spawn.actors.ActorId.$Properties|null);

            /** ActorInvocation payload */
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

    /** Represents an ActorInvocationResponse. */
    class ActorInvocationResponse {

        /**
         * Constructs a new ActorInvocationResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.ActorInvocationResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** ActorInvocationResponse actorName. */
        actorName: string;

        /** ActorInvocationResponse actorSystem. */
        actorSystem: string;

        /** ActorInvocationResponse updatedContext. */
        updatedContext?: (spawn.Context.$Properties|null);

        /** ActorInvocationResponse value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** ActorInvocationResponse noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** ActorInvocationResponse workflow. */
        workflow?: (spawn.Workflow.$Properties|null);

        /** ActorInvocationResponse checkpoint. */
        checkpoint: boolean;

        /** ActorInvocationResponse payload. */
        payload?: ("value"|"noop");

        /**
         * Creates a new ActorInvocationResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns ActorInvocationResponse instance
         */
        static create(properties: spawn.ActorInvocationResponse.$Shape): spawn.ActorInvocationResponse & spawn.ActorInvocationResponse.$Shape;
        static create(properties?: spawn.ActorInvocationResponse.$Properties): spawn.ActorInvocationResponse;

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
         * Verifies an ActorInvocationResponse message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** ActorInvocationResponse actorName */
            actorName?: (string|null);

            /** ActorInvocationResponse actorSystem */
            actorSystem?: (string|null);

            /** ActorInvocationResponse updatedContext */
            updatedContext?: (spawn.Context.$Properties|null);

            /** ActorInvocationResponse value */
            value?: (google.protobuf.Any.$Properties|null);

            /** ActorInvocationResponse noop */
            noop?: (spawn.Noop.$Properties|null);

            /** ActorInvocationResponse workflow */
            workflow?: (spawn.Workflow.$Properties|null);

            /** ActorInvocationResponse checkpoint */
            checkpoint?: (boolean|null);

            /** ActorInvocationResponse payload */
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

    /** Represents an InvocationResponse. */
    class InvocationResponse {

        /**
         * Constructs a new InvocationResponse.
         * @param [properties] Properties to set
         */
        constructor(properties?: spawn.InvocationResponse.$Properties);

        /** Unknown fields preserved while decoding when enabled */
        $unknowns?: Uint8Array[];

        /** InvocationResponse status. */
        status?: (spawn.RequestStatus.$Properties|null);

        /** InvocationResponse system. */
        system?: (spawn.actors.ActorSystem.$Properties|null);

        /** InvocationResponse actor. */
        actor?: (spawn.actors.Actor.$Properties|null);

        /** InvocationResponse value. */
        value?: (google.protobuf.Any.$Properties|null);

        /** InvocationResponse noop. */
        noop?: (spawn.Noop.$Properties|null);

        /** InvocationResponse payload. */
        payload?: ("value"|"noop");

        /**
         * Creates a new InvocationResponse instance using the specified properties.
         * @param [properties] Properties to set
         * @returns InvocationResponse instance
         */
        static create(properties: spawn.InvocationResponse.$Shape): spawn.InvocationResponse & spawn.InvocationResponse.$Shape;
        static create(properties?: spawn.InvocationResponse.$Properties): spawn.InvocationResponse;

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
         * Verifies an InvocationResponse message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** InvocationResponse status */
            status?: (spawn.RequestStatus.$Properties|null);

            /** InvocationResponse system */
            system?: (spawn.actors.ActorSystem.$Properties|null);

            /** InvocationResponse actor */
            actor?: (spawn.actors.Actor.$Properties|null);

            /** InvocationResponse value */
            value?: (google.protobuf.Any.$Properties|null);

            /** InvocationResponse noop */
            noop?: (spawn.Noop.$Properties|null);

            /** InvocationResponse payload */
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

    /** Status enum. */
    enum Status {

        /** UNKNOWN value */
        UNKNOWN = 0,

        /** OK value */
        OK = 1,

        /** ACTOR_NOT_FOUND value */
        ACTOR_NOT_FOUND = 2,

        /** ERROR value */
        ERROR = 3
    }

    /**
     * Properties of a RequestStatus.
     * @deprecated Use spawn.RequestStatus.$Properties instead.
     */
    interface IRequestStatus extends spawn.RequestStatus.$Properties {
    }

    /** Represents a RequestStatus. */
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

        /** RequestStatus message. */
        message: string;

        /**
         * Creates a new RequestStatus instance using the specified properties.
         * @param [properties] Properties to set
         * @returns RequestStatus instance
         */
        static create(properties: spawn.RequestStatus.$Shape): spawn.RequestStatus & spawn.RequestStatus.$Shape;
        static create(properties?: spawn.RequestStatus.$Properties): spawn.RequestStatus;

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
         * Verifies a RequestStatus message.
         * @param message Plain object to verify
         * @returns `null` if valid, otherwise the reason why it is not
         */
        static verify(message: { [k: string]: any }): (string|null);

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

            /** RequestStatus message */
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

        /** Represents a Registry. */
        class Registry {

            /**
             * Constructs a new Registry.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Registry.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Registry actors. */
            actors: { [k: string]: spawn.actors.Actor.$Properties };

            /**
             * Creates a new Registry instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Registry instance
             */
            static create(properties: spawn.actors.Registry.$Shape): spawn.actors.Registry & spawn.actors.Registry.$Shape;
            static create(properties?: spawn.actors.Registry.$Properties): spawn.actors.Registry;

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
             * Verifies a Registry message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** Registry actors */
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

        /** Represents an ActorSystem. */
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

            /** ActorSystem registry. */
            registry?: (spawn.actors.Registry.$Properties|null);

            /**
             * Creates a new ActorSystem instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorSystem instance
             */
            static create(properties: spawn.actors.ActorSystem.$Shape): spawn.actors.ActorSystem & spawn.actors.ActorSystem.$Shape;
            static create(properties?: spawn.actors.ActorSystem.$Properties): spawn.actors.ActorSystem;

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
             * Verifies an ActorSystem message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorSystem registry */
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

        /** Represents an ActorSnapshotStrategy. */
        class ActorSnapshotStrategy {

            /**
             * Constructs a new ActorSnapshotStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorSnapshotStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorSnapshotStrategy timeout. */
            timeout?: (spawn.actors.TimeoutStrategy.$Properties|null);

            /** ActorSnapshotStrategy strategy. */
            strategy?: "timeout";

            /**
             * Creates a new ActorSnapshotStrategy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorSnapshotStrategy instance
             */
            static create(properties: spawn.actors.ActorSnapshotStrategy.$Shape): spawn.actors.ActorSnapshotStrategy & spawn.actors.ActorSnapshotStrategy.$Shape;
            static create(properties?: spawn.actors.ActorSnapshotStrategy.$Properties): spawn.actors.ActorSnapshotStrategy;

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
             * Verifies an ActorSnapshotStrategy message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorSnapshotStrategy timeout */
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

        /** Represents an ActorDeactivationStrategy. */
        class ActorDeactivationStrategy {

            /**
             * Constructs a new ActorDeactivationStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorDeactivationStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorDeactivationStrategy timeout. */
            timeout?: (spawn.actors.TimeoutStrategy.$Properties|null);

            /** ActorDeactivationStrategy strategy. */
            strategy?: "timeout";

            /**
             * Creates a new ActorDeactivationStrategy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorDeactivationStrategy instance
             */
            static create(properties: spawn.actors.ActorDeactivationStrategy.$Shape): spawn.actors.ActorDeactivationStrategy & spawn.actors.ActorDeactivationStrategy.$Shape;
            static create(properties?: spawn.actors.ActorDeactivationStrategy.$Properties): spawn.actors.ActorDeactivationStrategy;

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
             * Verifies an ActorDeactivationStrategy message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorDeactivationStrategy timeout */
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

        /** Represents a TimeoutStrategy. */
        class TimeoutStrategy {

            /**
             * Constructs a new TimeoutStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.TimeoutStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** TimeoutStrategy timeout. */
            timeout: (number|Long);

            /**
             * Creates a new TimeoutStrategy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns TimeoutStrategy instance
             */
            static create(properties: spawn.actors.TimeoutStrategy.$Shape): spawn.actors.TimeoutStrategy & spawn.actors.TimeoutStrategy.$Shape;
            static create(properties?: spawn.actors.TimeoutStrategy.$Properties): spawn.actors.TimeoutStrategy;

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
             * Verifies a TimeoutStrategy message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** TimeoutStrategy timeout */
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

        /** Represents an Action. */
        class Action {

            /**
             * Constructs a new Action.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Action.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Action name. */
            name: string;

            /**
             * Creates a new Action instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Action instance
             */
            static create(properties: spawn.actors.Action.$Shape): spawn.actors.Action & spawn.actors.Action.$Shape;
            static create(properties?: spawn.actors.Action.$Properties): spawn.actors.Action;

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
             * Verifies an Action message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** Action name */
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

        /** Represents a FixedTimerAction. */
        class FixedTimerAction {

            /**
             * Constructs a new FixedTimerAction.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.FixedTimerAction.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FixedTimerAction seconds. */
            seconds: number;

            /** FixedTimerAction action. */
            action?: (spawn.actors.Action.$Properties|null);

            /**
             * Creates a new FixedTimerAction instance using the specified properties.
             * @param [properties] Properties to set
             * @returns FixedTimerAction instance
             */
            static create(properties: spawn.actors.FixedTimerAction.$Shape): spawn.actors.FixedTimerAction & spawn.actors.FixedTimerAction.$Shape;
            static create(properties?: spawn.actors.FixedTimerAction.$Properties): spawn.actors.FixedTimerAction;

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
             * Verifies a FixedTimerAction message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** FixedTimerAction seconds */
                seconds?: (number|null);

                /** FixedTimerAction action */
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

        /** Represents an ActorState. */
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

            /** ActorState state. */
            state?: (google.protobuf.Any.$Properties|null);

            /**
             * Creates a new ActorState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorState instance
             */
            static create(properties: spawn.actors.ActorState.$Shape): spawn.actors.ActorState & spawn.actors.ActorState.$Shape;
            static create(properties?: spawn.actors.ActorState.$Properties): spawn.actors.ActorState;

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
             * Verifies an ActorState message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorState state */
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

        /** Represents a Metadata. */
        class Metadata {

            /**
             * Constructs a new Metadata.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Metadata.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Metadata channelGroup. */
            channelGroup: spawn.actors.Channel.$Properties[];

            /** Metadata tags. */
            tags: { [k: string]: string };

            /**
             * Creates a new Metadata instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Metadata instance
             */
            static create(properties: spawn.actors.Metadata.$Shape): spawn.actors.Metadata & spawn.actors.Metadata.$Shape;
            static create(properties?: spawn.actors.Metadata.$Properties): spawn.actors.Metadata;

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
             * Verifies a Metadata message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** Metadata channelGroup */
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

        /** Represents a Channel. */
        class Channel {

            /**
             * Constructs a new Channel.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.Channel.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Channel topic. */
            topic: string;

            /** Channel action. */
            action: string;

            /**
             * Creates a new Channel instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Channel instance
             */
            static create(properties: spawn.actors.Channel.$Shape): spawn.actors.Channel & spawn.actors.Channel.$Shape;
            static create(properties?: spawn.actors.Channel.$Properties): spawn.actors.Channel;

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
             * Verifies a Channel message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** Channel topic */
                topic?: (string|null);

                /** Channel action */
                action?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Channel. */
            type $Shape = spawn.actors.Channel.$Properties;
        }

        /** Kind enum. */
        enum Kind {

            /** UNKNOW_KIND value */
            UNKNOW_KIND = 0,

            /** NAMED value */
            NAMED = 1,

            /** UNNAMED value */
            UNNAMED = 2,

            /** POOLED value */
            POOLED = 3,

            /** PROXY value */
            PROXY = 4,

            /** TASK value */
            TASK = 5,

            /** PROJECTION value */
            PROJECTION = 6
        }

        /**
         * Properties of a ProjectionSubject.
         * @deprecated Use spawn.actors.ProjectionSubject.$Properties instead.
         */
        interface IProjectionSubject extends spawn.actors.ProjectionSubject.$Properties {
        }

        /** Represents a ProjectionSubject. */
        class ProjectionSubject {

            /**
             * Constructs a new ProjectionSubject.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ProjectionSubject.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ProjectionSubject actor. */
            actor: string;

            /** ProjectionSubject sourceAction. */
            sourceAction: string;

            /** ProjectionSubject action. */
            action: string;

            /** ProjectionSubject startTime. */
            startTime?: (google.protobuf.Timestamp.$Properties|null);

            /**
             * Creates a new ProjectionSubject instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProjectionSubject instance
             */
            static create(properties: spawn.actors.ProjectionSubject.$Shape): spawn.actors.ProjectionSubject & spawn.actors.ProjectionSubject.$Shape;
            static create(properties?: spawn.actors.ProjectionSubject.$Properties): spawn.actors.ProjectionSubject;

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
             * Verifies a ProjectionSubject message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ProjectionSubject actor */
                actor?: (string|null);

                /** ProjectionSubject sourceAction */
                sourceAction?: (string|null);

                /** ProjectionSubject action */
                action?: (string|null);

                /** ProjectionSubject startTime */
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

        /** Represents an EventsRetentionStrategy. */
        class EventsRetentionStrategy {

            /**
             * Constructs a new EventsRetentionStrategy.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.EventsRetentionStrategy.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** EventsRetentionStrategy durationMs. */
            durationMs?: (number|Long|null);

            /** EventsRetentionStrategy infinite. */
            infinite?: (boolean|null);

            /** EventsRetentionStrategy strategy. */
            strategy?: ("durationMs"|"infinite");

            /**
             * Creates a new EventsRetentionStrategy instance using the specified properties.
             * @param [properties] Properties to set
             * @returns EventsRetentionStrategy instance
             */
            static create(properties: spawn.actors.EventsRetentionStrategy.$Shape): spawn.actors.EventsRetentionStrategy & spawn.actors.EventsRetentionStrategy.$Shape;
            static create(properties?: spawn.actors.EventsRetentionStrategy.$Properties): spawn.actors.EventsRetentionStrategy;

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
             * Verifies an EventsRetentionStrategy message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** EventsRetentionStrategy durationMs */
                durationMs?: (number|Long|null);

                /** EventsRetentionStrategy infinite */
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

        /** Represents a ProjectionSettings. */
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

            /** ProjectionSettings sourceable. */
            sourceable: boolean;

            /** ProjectionSettings eventsRetentionStrategy. */
            eventsRetentionStrategy?: (spawn.actors.EventsRetentionStrategy.$Properties|null);

            /** ProjectionSettings strictEventsOrdering. */
            strictEventsOrdering: boolean;

            /**
             * Creates a new ProjectionSettings instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ProjectionSettings instance
             */
            static create(properties: spawn.actors.ProjectionSettings.$Shape): spawn.actors.ProjectionSettings & spawn.actors.ProjectionSettings.$Shape;
            static create(properties?: spawn.actors.ProjectionSettings.$Properties): spawn.actors.ProjectionSettings;

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
             * Verifies a ProjectionSettings message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ProjectionSettings sourceable */
                sourceable?: (boolean|null);

                /** ProjectionSettings eventsRetentionStrategy */
                eventsRetentionStrategy?: (spawn.actors.EventsRetentionStrategy.$Properties|null);

                /** ProjectionSettings strictEventsOrdering */
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

        /** Represents an ActorSettings. */
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

            /** ActorSettings stateful. */
            stateful: boolean;

            /** ActorSettings snapshotStrategy. */
            snapshotStrategy?: (spawn.actors.ActorSnapshotStrategy.$Properties|null);

            /** ActorSettings deactivationStrategy. */
            deactivationStrategy?: (spawn.actors.ActorDeactivationStrategy.$Properties|null);

            /** ActorSettings minPoolSize. */
            minPoolSize: number;

            /** ActorSettings maxPoolSize. */
            maxPoolSize: number;

            /** ActorSettings projectionSettings. */
            projectionSettings?: (spawn.actors.ProjectionSettings.$Properties|null);

            /** ActorSettings stateType. */
            stateType: string;

            /**
             * Creates a new ActorSettings instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorSettings instance
             */
            static create(properties: spawn.actors.ActorSettings.$Shape): spawn.actors.ActorSettings & spawn.actors.ActorSettings.$Shape;
            static create(properties?: spawn.actors.ActorSettings.$Properties): spawn.actors.ActorSettings;

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
             * Verifies an ActorSettings message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorSettings stateful */
                stateful?: (boolean|null);

                /** ActorSettings snapshotStrategy */
                snapshotStrategy?: (spawn.actors.ActorSnapshotStrategy.$Properties|null);

                /** ActorSettings deactivationStrategy */
                deactivationStrategy?: (spawn.actors.ActorDeactivationStrategy.$Properties|null);

                /** ActorSettings minPoolSize */
                minPoolSize?: (number|null);

                /** ActorSettings maxPoolSize */
                maxPoolSize?: (number|null);

                /** ActorSettings projectionSettings */
                projectionSettings?: (spawn.actors.ProjectionSettings.$Properties|null);

                /** ActorSettings stateType */
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

        /** Represents an ActorId. */
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

            /** ActorId parent. */
            parent: string;

            /**
             * Creates a new ActorId instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorId instance
             */
            static create(properties: spawn.actors.ActorId.$Shape): spawn.actors.ActorId & spawn.actors.ActorId.$Shape;
            static create(properties?: spawn.actors.ActorId.$Properties): spawn.actors.ActorId;

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
             * Verifies an ActorId message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorId parent */
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

        /** Represents an Actor. */
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

            /** Actor state. */
            state?: (spawn.actors.ActorState.$Properties|null);

            /** Actor settings. */
            settings?: (spawn.actors.ActorSettings.$Properties|null);

            /** Actor actions. */
            actions: spawn.actors.Action.$Properties[];

            /** Actor timerActions. */
            timerActions: spawn.actors.FixedTimerAction.$Properties[];

            /** Actor metadata. */
            metadata?: (spawn.actors.Metadata.$Properties|null);

            /**
             * Creates a new Actor instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Actor instance
             */
            static create(properties: spawn.actors.Actor.$Shape): spawn.actors.Actor & spawn.actors.Actor.$Shape;
            static create(properties?: spawn.actors.Actor.$Properties): spawn.actors.Actor;

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
             * Verifies an Actor message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** Actor state */
                state?: (spawn.actors.ActorState.$Properties|null);

                /** Actor settings */
                settings?: (spawn.actors.ActorSettings.$Properties|null);

                /** Actor actions */
                actions?: (spawn.actors.Action.$Properties[]|null);

                /** Actor timerActions */
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

        /** Represents an ActorOpts. */
        class ActorOpts {

            /**
             * Constructs a new ActorOpts.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorOpts.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorOpts stateType. */
            stateType: string;

            /** ActorOpts stateful. */
            stateful: boolean;

            /** ActorOpts deactivateTimeout. */
            deactivateTimeout: (number|Long);

            /** ActorOpts snapshotInterval. */
            snapshotInterval: (number|Long);

            /** ActorOpts sourceable. */
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
             * Creates a new ActorOpts instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorOpts instance
             */
            static create(properties: spawn.actors.ActorOpts.$Shape): spawn.actors.ActorOpts & spawn.actors.ActorOpts.$Shape;
            static create(properties?: spawn.actors.ActorOpts.$Properties): spawn.actors.ActorOpts;

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
             * Verifies an ActorOpts message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorOpts stateType */
                stateType?: (string|null);

                /** ActorOpts stateful */
                stateful?: (boolean|null);

                /** ActorOpts deactivateTimeout */
                deactivateTimeout?: (number|Long|null);

                /** ActorOpts snapshotInterval */
                snapshotInterval?: (number|Long|null);

                /** ActorOpts sourceable */
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

        /** Represents an ActorViewOption. */
        class ActorViewOption {

            /**
             * Constructs a new ActorViewOption.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.actors.ActorViewOption.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorViewOption query. */
            query: string;

            /** ActorViewOption mapTo. */
            mapTo: string;

            /** ActorViewOption pageSize. */
            pageSize: number;

            /**
             * Creates a new ActorViewOption instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorViewOption instance
             */
            static create(properties: spawn.actors.ActorViewOption.$Shape): spawn.actors.ActorViewOption & spawn.actors.ActorViewOption.$Shape;
            static create(properties?: spawn.actors.ActorViewOption.$Properties): spawn.actors.ActorViewOption;

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
             * Verifies an ActorViewOption message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

                /** ActorViewOption query */
                query?: (string|null);

                /** ActorViewOption mapTo */
                mapTo?: (string|null);

                /** ActorViewOption pageSize */
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

            /** Represents a Status. */
            class Status {

                /**
                 * Constructs a new Status.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: spawn.actors.healthcheck.Status.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Status status. */
                status: string;

                /** Status details. */
                details: string;

                /** Status updatedAt. */
                updatedAt?: (google.protobuf.Timestamp.$Properties|null);

                /**
                 * Creates a new Status instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Status instance
                 */
                static create(properties: spawn.actors.healthcheck.Status.$Shape): spawn.actors.healthcheck.Status & spawn.actors.healthcheck.Status.$Shape;
                static create(properties?: spawn.actors.healthcheck.Status.$Properties): spawn.actors.healthcheck.Status;

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
                 * Verifies a Status message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

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

                    /** Status status */
                    status?: (string|null);

                    /** Status details */
                    details?: (string|null);

                    /** Status updatedAt */
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
                 * Creates a new HealthCheckReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HealthCheckReply instance
                 */
                static create(properties: spawn.actors.healthcheck.HealthCheckReply.$Shape): spawn.actors.healthcheck.HealthCheckReply & spawn.actors.healthcheck.HealthCheckReply.$Shape;
                static create(properties?: spawn.actors.healthcheck.HealthCheckReply.$Properties): spawn.actors.healthcheck.HealthCheckReply;

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
                 * Verifies a HealthCheckReply message.
                 * @param message Plain object to verify
                 * @returns `null` if valid, otherwise the reason why it is not
                 */
                static verify(message: { [k: string]: any }): (string|null);

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

        /** Represents a Revision. */
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
             * Creates a new Revision instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Revision instance
             */
            static create(properties: spawn.state.Revision.$Shape): spawn.state.Revision & spawn.state.Revision.$Shape;
            static create(properties?: spawn.state.Revision.$Properties): spawn.state.Revision;

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
             * Verifies a Revision message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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

        /** Represents a Checkpoint. */
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
             * Creates a new Checkpoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Checkpoint instance
             */
            static create(properties: spawn.state.Checkpoint.$Shape): spawn.state.Checkpoint & spawn.state.Checkpoint.$Shape;
            static create(properties?: spawn.state.Checkpoint.$Properties): spawn.state.Checkpoint;

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
             * Verifies a Checkpoint message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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
             * Creates a new Any instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Any instance
             */
            static create(properties: google.protobuf.Any.$Shape): google.protobuf.Any & google.protobuf.Any.$Shape;
            static create(properties?: google.protobuf.Any.$Properties): google.protobuf.Any;

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
             * Verifies an Any message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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
             * Creates a new Timestamp instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Timestamp instance
             */
            static create(properties: google.protobuf.Timestamp.$Shape): google.protobuf.Timestamp & google.protobuf.Timestamp.$Shape;
            static create(properties?: google.protobuf.Timestamp.$Properties): google.protobuf.Timestamp;

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
             * Verifies a Timestamp message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

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
