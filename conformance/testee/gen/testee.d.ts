import * as $protobuf from "protobufjs/minimal.js";
import Long = require("long");

/** Namespace spawn. */
export namespace spawn {

    /** Namespace conformance. */
    namespace conformance {

        /**
         * Properties of a State.
         * @deprecated Use spawn.conformance.State.$Properties instead.
         */
        interface IState extends spawn.conformance.State.$Properties {
        }

        /** Represents a State. */
        class State {

            /**
             * Constructs a new State.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.State.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** State text. */
            text: string;

            /**
             * Creates a new State instance using the specified properties.
             * @param [properties] Properties to set
             * @returns State instance
             */
            static create(properties: spawn.conformance.State.$Shape): spawn.conformance.State & spawn.conformance.State.$Shape;
            static create(properties?: spawn.conformance.State.$Properties): spawn.conformance.State;

            /**
             * Encodes the specified State message. Does not implicitly {@link spawn.conformance.State.verify|verify} messages.
             * @param message State message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.State.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a State message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.State & spawn.conformance.State.$Shape} State
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.State & spawn.conformance.State.$Shape;

            /**
             * Verifies a State message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a State message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns State
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.State;

            /**
             * Creates a plain object from a State message. Also converts values to other types if specified.
             * @param message State
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.State, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this State to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for State
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace State {

            /** Properties of a State. */
            interface $Properties {

                /** State text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a State. */
            type $Shape = spawn.conformance.State.$Properties;
        }

        /**
         * Properties of a Script.
         * @deprecated Use spawn.conformance.Script.$Properties instead.
         */
        interface IScript extends spawn.conformance.Script.$Properties {
        }

        /** Represents a Script. */
        class Script {

            /**
             * Constructs a new Script.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Script.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Script operations. */
            operations: spawn.conformance.Operation.$Properties[];

            /**
             * Creates a new Script instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Script instance
             */
            static create(properties: spawn.conformance.Script.$Shape): spawn.conformance.Script & spawn.conformance.Script.$Shape;
            static create(properties?: spawn.conformance.Script.$Properties): spawn.conformance.Script;

            /**
             * Encodes the specified Script message. Does not implicitly {@link spawn.conformance.Script.verify|verify} messages.
             * @param message Script message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Script.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Script message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Script & spawn.conformance.Script.$Shape} Script
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Script & spawn.conformance.Script.$Shape;

            /**
             * Verifies a Script message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Script message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Script
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Script;

            /**
             * Creates a plain object from a Script message. Also converts values to other types if specified.
             * @param message Script
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Script, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Script to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Script
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Script {

            /** Properties of a Script. */
            interface $Properties {

                /** Script operations */
                operations?: (spawn.conformance.Operation.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Script. */
            type $Shape = {
              operations?: spawn.conformance.Operation.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of an Operation.
         * @deprecated Use spawn.conformance.Operation.$Properties instead.
         */
        interface IOperation extends spawn.conformance.Operation.$Properties {
        }

        /** Represents an Operation. */
        class Operation {

            /**
             * Constructs a new Operation.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Operation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Operation setState. */
            setState?: (spawn.conformance.SetState.$Properties|null);

            /** Operation appendState. */
            appendState?: (spawn.conformance.AppendState.$Properties|null);

            /** Operation leaveState. */
            leaveState?: (spawn.conformance.LeaveState.$Properties|null);

            /** Operation returnValue. */
            returnValue?: (spawn.conformance.ReturnValue.$Properties|null);

            /** Operation returnNoop. */
            returnNoop?: (spawn.conformance.ReturnNoop.$Properties|null);

            /** Operation returnNothing. */
            returnNothing?: (spawn.conformance.ReturnNothing.$Properties|null);

            /** Operation raise. */
            raise?: (spawn.conformance.Raise.$Properties|null);

            /** Operation delay. */
            delay?: (spawn.conformance.Delay.$Properties|null);

            /** Operation setTag. */
            setTag?: (spawn.conformance.SetTag.$Properties|null);

            /** Operation checkpoint. */
            checkpoint?: (spawn.conformance.Checkpoint.$Properties|null);

            /** Operation effect. */
            effect?: (spawn.conformance.Effect.$Properties|null);

            /** Operation broadcast. */
            broadcast?: (spawn.conformance.Broadcast.$Properties|null);

            /** Operation pipe. */
            pipe?: (spawn.conformance.Route.$Properties|null);

            /** Operation forward. */
            forward?: (spawn.conformance.Route.$Properties|null);

            /** Operation invoke. */
            invoke?: (spawn.conformance.Invoke.$Properties|null);

            /** Operation spawn. */
            spawn?: (spawn.conformance.Spawn.$Properties|null);

            /** Operation operation. */
            operation?: ("setState"|"appendState"|"leaveState"|"returnValue"|"returnNoop"|"returnNothing"|"raise"|"delay"|"setTag"|"checkpoint"|"effect"|"broadcast"|"pipe"|"forward"|"invoke"|"spawn");

            /**
             * Creates a new Operation instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Operation instance
             */
            static create(properties: spawn.conformance.Operation.$Shape): spawn.conformance.Operation & spawn.conformance.Operation.$Shape;
            static create(properties?: spawn.conformance.Operation.$Properties): spawn.conformance.Operation;

            /**
             * Encodes the specified Operation message. Does not implicitly {@link spawn.conformance.Operation.verify|verify} messages.
             * @param message Operation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Operation & spawn.conformance.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Operation & spawn.conformance.Operation.$Shape;

            /**
             * Verifies an Operation message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Operation message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Operation
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Operation;

            /**
             * Creates a plain object from an Operation message. Also converts values to other types if specified.
             * @param message Operation
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Operation, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Operation to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Operation
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Operation {

            /** Properties of an Operation. */
            interface $Properties {

                /** Operation setState */
                setState?: (spawn.conformance.SetState.$Properties|null);

                /** Operation appendState */
                appendState?: (spawn.conformance.AppendState.$Properties|null);

                /** Operation leaveState */
                leaveState?: (spawn.conformance.LeaveState.$Properties|null);

                /** Operation returnValue */
                returnValue?: (spawn.conformance.ReturnValue.$Properties|null);

                /** Operation returnNoop */
                returnNoop?: (spawn.conformance.ReturnNoop.$Properties|null);

                /** Operation returnNothing */
                returnNothing?: (spawn.conformance.ReturnNothing.$Properties|null);

                /** Operation raise */
                raise?: (spawn.conformance.Raise.$Properties|null);

                /** Operation delay */
                delay?: (spawn.conformance.Delay.$Properties|null);

                /** Operation setTag */
                setTag?: (spawn.conformance.SetTag.$Properties|null);

                /** Operation checkpoint */
                checkpoint?: (spawn.conformance.Checkpoint.$Properties|null);

                /** Operation effect */
                effect?: (spawn.conformance.Effect.$Properties|null);

                /** Operation broadcast */
                broadcast?: (spawn.conformance.Broadcast.$Properties|null);

                /** Operation pipe */
                pipe?: (spawn.conformance.Route.$Properties|null);

                /** Operation forward */
                forward?: (spawn.conformance.Route.$Properties|null);

                /** Operation invoke */
                invoke?: (spawn.conformance.Invoke.$Properties|null);

                /** Operation spawn */
                spawn?: (spawn.conformance.Spawn.$Properties|null);

                /** Operation operation */
                operation?: ("setState"|"appendState"|"leaveState"|"returnValue"|"returnNoop"|"returnNothing"|"raise"|"delay"|"setTag"|"checkpoint"|"effect"|"broadcast"|"pipe"|"forward"|"invoke"|"spawn");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Operation. */
            type $Shape = {
              setState?: spawn.conformance.SetState.$Shape|null;
              appendState?: spawn.conformance.AppendState.$Shape|null;
              leaveState?: spawn.conformance.LeaveState.$Shape|null;
              returnValue?: spawn.conformance.ReturnValue.$Shape|null;
              returnNoop?: spawn.conformance.ReturnNoop.$Shape|null;
              returnNothing?: spawn.conformance.ReturnNothing.$Shape|null;
              raise?: spawn.conformance.Raise.$Shape|null;
              delay?: spawn.conformance.Delay.$Shape|null;
              setTag?: spawn.conformance.SetTag.$Shape|null;
              checkpoint?: spawn.conformance.Checkpoint.$Shape|null;
              effect?: spawn.conformance.Effect.$Shape|null;
              broadcast?: spawn.conformance.Broadcast.$Shape|null;
              pipe?: spawn.conformance.Route.$Shape|null;
              forward?: spawn.conformance.Route.$Shape|null;
              invoke?: spawn.conformance.Invoke.$Shape|null;
              spawn?: spawn.conformance.Spawn.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ operation?: undefined; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "setState"; setState: spawn.conformance.SetState.$Shape; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "appendState"; setState?: null; appendState: spawn.conformance.AppendState.$Shape; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "leaveState"; setState?: null; appendState?: null; leaveState: spawn.conformance.LeaveState.$Shape; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "returnValue"; setState?: null; appendState?: null; leaveState?: null; returnValue: spawn.conformance.ReturnValue.$Shape; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "returnNoop"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop: spawn.conformance.ReturnNoop.$Shape; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "returnNothing"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing: spawn.conformance.ReturnNothing.$Shape; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "raise"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise: spawn.conformance.Raise.$Shape; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "delay"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay: spawn.conformance.Delay.$Shape; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "setTag"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag: spawn.conformance.SetTag.$Shape; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "checkpoint"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint: spawn.conformance.Checkpoint.$Shape; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "effect"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect: spawn.conformance.Effect.$Shape; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "broadcast"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast: spawn.conformance.Broadcast.$Shape; pipe?: null; forward?: null; invoke?: null; spawn?: null }|{ operation?: "pipe"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe: spawn.conformance.Route.$Shape; forward?: null; invoke?: null; spawn?: null }|{ operation?: "forward"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward: spawn.conformance.Route.$Shape; invoke?: null; spawn?: null }|{ operation?: "invoke"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke: spawn.conformance.Invoke.$Shape; spawn?: null }|{ operation?: "spawn"; setState?: null; appendState?: null; leaveState?: null; returnValue?: null; returnNoop?: null; returnNothing?: null; raise?: null; delay?: null; setTag?: null; checkpoint?: null; effect?: null; broadcast?: null; pipe?: null; forward?: null; invoke?: null; spawn: spawn.conformance.Spawn.$Shape })
            );
        }

        /**
         * Properties of a SetState.
         * @deprecated Use spawn.conformance.SetState.$Properties instead.
         */
        interface ISetState extends spawn.conformance.SetState.$Properties {
        }

        /** Represents a SetState. */
        class SetState {

            /**
             * Constructs a new SetState.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.SetState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetState text. */
            text: string;

            /**
             * Creates a new SetState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetState instance
             */
            static create(properties: spawn.conformance.SetState.$Shape): spawn.conformance.SetState & spawn.conformance.SetState.$Shape;
            static create(properties?: spawn.conformance.SetState.$Properties): spawn.conformance.SetState;

            /**
             * Encodes the specified SetState message. Does not implicitly {@link spawn.conformance.SetState.verify|verify} messages.
             * @param message SetState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.SetState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.SetState & spawn.conformance.SetState.$Shape} SetState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.SetState & spawn.conformance.SetState.$Shape;

            /**
             * Verifies a SetState message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetState
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.SetState;

            /**
             * Creates a plain object from a SetState message. Also converts values to other types if specified.
             * @param message SetState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.SetState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SetState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SetState {

            /** Properties of a SetState. */
            interface $Properties {

                /** SetState text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetState. */
            type $Shape = spawn.conformance.SetState.$Properties;
        }

        /**
         * Properties of an AppendState.
         * @deprecated Use spawn.conformance.AppendState.$Properties instead.
         */
        interface IAppendState extends spawn.conformance.AppendState.$Properties {
        }

        /** Represents an AppendState. */
        class AppendState {

            /**
             * Constructs a new AppendState.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.AppendState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AppendState text. */
            text: string;

            /**
             * Creates a new AppendState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns AppendState instance
             */
            static create(properties: spawn.conformance.AppendState.$Shape): spawn.conformance.AppendState & spawn.conformance.AppendState.$Shape;
            static create(properties?: spawn.conformance.AppendState.$Properties): spawn.conformance.AppendState;

            /**
             * Encodes the specified AppendState message. Does not implicitly {@link spawn.conformance.AppendState.verify|verify} messages.
             * @param message AppendState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.AppendState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AppendState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.AppendState & spawn.conformance.AppendState.$Shape} AppendState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.AppendState & spawn.conformance.AppendState.$Shape;

            /**
             * Verifies an AppendState message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an AppendState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns AppendState
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.AppendState;

            /**
             * Creates a plain object from an AppendState message. Also converts values to other types if specified.
             * @param message AppendState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.AppendState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this AppendState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for AppendState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace AppendState {

            /** Properties of an AppendState. */
            interface $Properties {

                /** AppendState text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AppendState. */
            type $Shape = spawn.conformance.AppendState.$Properties;
        }

        /**
         * Properties of a LeaveState.
         * @deprecated Use spawn.conformance.LeaveState.$Properties instead.
         */
        interface ILeaveState extends spawn.conformance.LeaveState.$Properties {
        }

        /** Represents a LeaveState. */
        class LeaveState {

            /**
             * Constructs a new LeaveState.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.LeaveState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new LeaveState instance using the specified properties.
             * @param [properties] Properties to set
             * @returns LeaveState instance
             */
            static create(properties: spawn.conformance.LeaveState.$Shape): spawn.conformance.LeaveState & spawn.conformance.LeaveState.$Shape;
            static create(properties?: spawn.conformance.LeaveState.$Properties): spawn.conformance.LeaveState;

            /**
             * Encodes the specified LeaveState message. Does not implicitly {@link spawn.conformance.LeaveState.verify|verify} messages.
             * @param message LeaveState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.LeaveState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a LeaveState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.LeaveState & spawn.conformance.LeaveState.$Shape} LeaveState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.LeaveState & spawn.conformance.LeaveState.$Shape;

            /**
             * Verifies a LeaveState message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a LeaveState message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns LeaveState
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.LeaveState;

            /**
             * Creates a plain object from a LeaveState message. Also converts values to other types if specified.
             * @param message LeaveState
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.LeaveState, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this LeaveState to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for LeaveState
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace LeaveState {

            /** Properties of a LeaveState. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a LeaveState. */
            type $Shape = spawn.conformance.LeaveState.$Properties;
        }

        /**
         * Properties of a ReturnValue.
         * @deprecated Use spawn.conformance.ReturnValue.$Properties instead.
         */
        interface IReturnValue extends spawn.conformance.ReturnValue.$Properties {
        }

        /** Represents a ReturnValue. */
        class ReturnValue {

            /**
             * Constructs a new ReturnValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.ReturnValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ReturnValue text. */
            text: string;

            /**
             * Creates a new ReturnValue instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReturnValue instance
             */
            static create(properties: spawn.conformance.ReturnValue.$Shape): spawn.conformance.ReturnValue & spawn.conformance.ReturnValue.$Shape;
            static create(properties?: spawn.conformance.ReturnValue.$Properties): spawn.conformance.ReturnValue;

            /**
             * Encodes the specified ReturnValue message. Does not implicitly {@link spawn.conformance.ReturnValue.verify|verify} messages.
             * @param message ReturnValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.ReturnValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReturnValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.ReturnValue & spawn.conformance.ReturnValue.$Shape} ReturnValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.ReturnValue & spawn.conformance.ReturnValue.$Shape;

            /**
             * Verifies a ReturnValue message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReturnValue message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReturnValue
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.ReturnValue;

            /**
             * Creates a plain object from a ReturnValue message. Also converts values to other types if specified.
             * @param message ReturnValue
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.ReturnValue, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReturnValue to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReturnValue
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReturnValue {

            /** Properties of a ReturnValue. */
            interface $Properties {

                /** ReturnValue text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReturnValue. */
            type $Shape = spawn.conformance.ReturnValue.$Properties;
        }

        /**
         * Properties of a ReturnNoop.
         * @deprecated Use spawn.conformance.ReturnNoop.$Properties instead.
         */
        interface IReturnNoop extends spawn.conformance.ReturnNoop.$Properties {
        }

        /** Represents a ReturnNoop. */
        class ReturnNoop {

            /**
             * Constructs a new ReturnNoop.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.ReturnNoop.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ReturnNoop instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReturnNoop instance
             */
            static create(properties: spawn.conformance.ReturnNoop.$Shape): spawn.conformance.ReturnNoop & spawn.conformance.ReturnNoop.$Shape;
            static create(properties?: spawn.conformance.ReturnNoop.$Properties): spawn.conformance.ReturnNoop;

            /**
             * Encodes the specified ReturnNoop message. Does not implicitly {@link spawn.conformance.ReturnNoop.verify|verify} messages.
             * @param message ReturnNoop message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.ReturnNoop.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReturnNoop message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.ReturnNoop & spawn.conformance.ReturnNoop.$Shape} ReturnNoop
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.ReturnNoop & spawn.conformance.ReturnNoop.$Shape;

            /**
             * Verifies a ReturnNoop message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReturnNoop message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReturnNoop
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.ReturnNoop;

            /**
             * Creates a plain object from a ReturnNoop message. Also converts values to other types if specified.
             * @param message ReturnNoop
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.ReturnNoop, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReturnNoop to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReturnNoop
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReturnNoop {

            /** Properties of a ReturnNoop. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReturnNoop. */
            type $Shape = spawn.conformance.ReturnNoop.$Properties;
        }

        /**
         * Properties of a ReturnNothing.
         * @deprecated Use spawn.conformance.ReturnNothing.$Properties instead.
         */
        interface IReturnNothing extends spawn.conformance.ReturnNothing.$Properties {
        }

        /** Represents a ReturnNothing. */
        class ReturnNothing {

            /**
             * Constructs a new ReturnNothing.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.ReturnNothing.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new ReturnNothing instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ReturnNothing instance
             */
            static create(properties: spawn.conformance.ReturnNothing.$Shape): spawn.conformance.ReturnNothing & spawn.conformance.ReturnNothing.$Shape;
            static create(properties?: spawn.conformance.ReturnNothing.$Properties): spawn.conformance.ReturnNothing;

            /**
             * Encodes the specified ReturnNothing message. Does not implicitly {@link spawn.conformance.ReturnNothing.verify|verify} messages.
             * @param message ReturnNothing message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.ReturnNothing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a ReturnNothing message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.ReturnNothing & spawn.conformance.ReturnNothing.$Shape} ReturnNothing
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.ReturnNothing & spawn.conformance.ReturnNothing.$Shape;

            /**
             * Verifies a ReturnNothing message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a ReturnNothing message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ReturnNothing
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.ReturnNothing;

            /**
             * Creates a plain object from a ReturnNothing message. Also converts values to other types if specified.
             * @param message ReturnNothing
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.ReturnNothing, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ReturnNothing to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ReturnNothing
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ReturnNothing {

            /** Properties of a ReturnNothing. */
            interface $Properties {

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a ReturnNothing. */
            type $Shape = spawn.conformance.ReturnNothing.$Properties;
        }

        /**
         * Properties of a Raise.
         * @deprecated Use spawn.conformance.Raise.$Properties instead.
         */
        interface IRaise extends spawn.conformance.Raise.$Properties {
        }

        /** Represents a Raise. */
        class Raise {

            /**
             * Constructs a new Raise.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Raise.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Raise message. */
            message: string;

            /**
             * Creates a new Raise instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Raise instance
             */
            static create(properties: spawn.conformance.Raise.$Shape): spawn.conformance.Raise & spawn.conformance.Raise.$Shape;
            static create(properties?: spawn.conformance.Raise.$Properties): spawn.conformance.Raise;

            /**
             * Encodes the specified Raise message. Does not implicitly {@link spawn.conformance.Raise.verify|verify} messages.
             * @param message Raise message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Raise.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Raise message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Raise & spawn.conformance.Raise.$Shape} Raise
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Raise & spawn.conformance.Raise.$Shape;

            /**
             * Verifies a Raise message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Raise message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Raise
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Raise;

            /**
             * Creates a plain object from a Raise message. Also converts values to other types if specified.
             * @param message Raise
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Raise, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Raise to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Raise
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Raise {

            /** Properties of a Raise. */
            interface $Properties {

                /** Raise message */
                message?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Raise. */
            type $Shape = spawn.conformance.Raise.$Properties;
        }

        /**
         * Properties of a Delay.
         * @deprecated Use spawn.conformance.Delay.$Properties instead.
         */
        interface IDelay extends spawn.conformance.Delay.$Properties {
        }

        /** Represents a Delay. */
        class Delay {

            /**
             * Constructs a new Delay.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Delay.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Delay milliseconds. */
            milliseconds: number;

            /**
             * Creates a new Delay instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Delay instance
             */
            static create(properties: spawn.conformance.Delay.$Shape): spawn.conformance.Delay & spawn.conformance.Delay.$Shape;
            static create(properties?: spawn.conformance.Delay.$Properties): spawn.conformance.Delay;

            /**
             * Encodes the specified Delay message. Does not implicitly {@link spawn.conformance.Delay.verify|verify} messages.
             * @param message Delay message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Delay.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Delay message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Delay & spawn.conformance.Delay.$Shape} Delay
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Delay & spawn.conformance.Delay.$Shape;

            /**
             * Verifies a Delay message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Delay message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Delay
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Delay;

            /**
             * Creates a plain object from a Delay message. Also converts values to other types if specified.
             * @param message Delay
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Delay, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Delay to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Delay
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Delay {

            /** Properties of a Delay. */
            interface $Properties {

                /** Delay milliseconds */
                milliseconds?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Delay. */
            type $Shape = spawn.conformance.Delay.$Properties;
        }

        /**
         * Properties of a SetTag.
         * @deprecated Use spawn.conformance.SetTag.$Properties instead.
         */
        interface ISetTag extends spawn.conformance.SetTag.$Properties {
        }

        /** Represents a SetTag. */
        class SetTag {

            /**
             * Constructs a new SetTag.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.SetTag.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SetTag key. */
            key: string;

            /** SetTag value. */
            value: string;

            /**
             * Creates a new SetTag instance using the specified properties.
             * @param [properties] Properties to set
             * @returns SetTag instance
             */
            static create(properties: spawn.conformance.SetTag.$Shape): spawn.conformance.SetTag & spawn.conformance.SetTag.$Shape;
            static create(properties?: spawn.conformance.SetTag.$Properties): spawn.conformance.SetTag;

            /**
             * Encodes the specified SetTag message. Does not implicitly {@link spawn.conformance.SetTag.verify|verify} messages.
             * @param message SetTag message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.SetTag.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SetTag message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.SetTag & spawn.conformance.SetTag.$Shape} SetTag
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.SetTag & spawn.conformance.SetTag.$Shape;

            /**
             * Verifies a SetTag message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a SetTag message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns SetTag
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.SetTag;

            /**
             * Creates a plain object from a SetTag message. Also converts values to other types if specified.
             * @param message SetTag
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.SetTag, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this SetTag to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for SetTag
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace SetTag {

            /** Properties of a SetTag. */
            interface $Properties {

                /** SetTag key */
                key?: (string|null);

                /** SetTag value */
                value?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SetTag. */
            type $Shape = spawn.conformance.SetTag.$Properties;
        }

        /**
         * Properties of a Checkpoint.
         * @deprecated Use spawn.conformance.Checkpoint.$Properties instead.
         */
        interface ICheckpoint extends spawn.conformance.Checkpoint.$Properties {
        }

        /** Represents a Checkpoint. */
        class Checkpoint {

            /**
             * Constructs a new Checkpoint.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Checkpoint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /**
             * Creates a new Checkpoint instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Checkpoint instance
             */
            static create(properties: spawn.conformance.Checkpoint.$Shape): spawn.conformance.Checkpoint & spawn.conformance.Checkpoint.$Shape;
            static create(properties?: spawn.conformance.Checkpoint.$Properties): spawn.conformance.Checkpoint;

            /**
             * Encodes the specified Checkpoint message. Does not implicitly {@link spawn.conformance.Checkpoint.verify|verify} messages.
             * @param message Checkpoint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Checkpoint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Checkpoint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Checkpoint & spawn.conformance.Checkpoint.$Shape} Checkpoint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Checkpoint & spawn.conformance.Checkpoint.$Shape;

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
            static fromObject(object: { [k: string]: any }): spawn.conformance.Checkpoint;

            /**
             * Creates a plain object from a Checkpoint message. Also converts values to other types if specified.
             * @param message Checkpoint
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Checkpoint, options?: $protobuf.IConversionOptions): { [k: string]: any };

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

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Checkpoint. */
            type $Shape = spawn.conformance.Checkpoint.$Properties;
        }

        /**
         * Properties of an Effect.
         * @deprecated Use spawn.conformance.Effect.$Properties instead.
         */
        interface IEffect extends spawn.conformance.Effect.$Properties {
        }

        /** Represents an Effect. */
        class Effect {

            /**
             * Constructs a new Effect.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Effect.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Effect actor. */
            actor: string;

            /** Effect action. */
            action: string;

            /** Effect script. */
            script?: (spawn.conformance.Script.$Properties|null);

            /** Effect registerRef. */
            registerRef: string;

            /** Effect metadata. */
            metadata: { [k: string]: string };

            /** Effect delayMilliseconds. */
            delayMilliseconds: (number|Long);

            /**
             * Creates a new Effect instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Effect instance
             */
            static create(properties: spawn.conformance.Effect.$Shape): spawn.conformance.Effect & spawn.conformance.Effect.$Shape;
            static create(properties?: spawn.conformance.Effect.$Properties): spawn.conformance.Effect;

            /**
             * Encodes the specified Effect message. Does not implicitly {@link spawn.conformance.Effect.verify|verify} messages.
             * @param message Effect message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Effect.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Effect message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Effect & spawn.conformance.Effect.$Shape} Effect
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Effect & spawn.conformance.Effect.$Shape;

            /**
             * Verifies an Effect message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Effect message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Effect
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Effect;

            /**
             * Creates a plain object from an Effect message. Also converts values to other types if specified.
             * @param message Effect
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Effect, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Effect to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Effect
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Effect {

            /** Properties of an Effect. */
            interface $Properties {

                /** Effect actor */
                actor?: (string|null);

                /** Effect action */
                action?: (string|null);

                /** Effect script */
                script?: (spawn.conformance.Script.$Properties|null);

                /** Effect registerRef */
                registerRef?: (string|null);

                /** Effect metadata */
                metadata?: ({ [k: string]: string }|null);

                /** Effect delayMilliseconds */
                delayMilliseconds?: (number|Long|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Effect. */
            type $Shape = {
              actor?: string|null;
              action?: string|null;
              script?: spawn.conformance.Script.$Shape|null;
              registerRef?: string|null;
              metadata?: { [k: string]: string }|null;
              delayMilliseconds?: number|Long|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Broadcast.
         * @deprecated Use spawn.conformance.Broadcast.$Properties instead.
         */
        interface IBroadcast extends spawn.conformance.Broadcast.$Properties {
        }

        /** Represents a Broadcast. */
        class Broadcast {

            /**
             * Constructs a new Broadcast.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Broadcast.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Broadcast channel. */
            channel: string;

            /** Broadcast script. */
            script?: (spawn.conformance.Script.$Properties|null);

            /**
             * Creates a new Broadcast instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Broadcast instance
             */
            static create(properties: spawn.conformance.Broadcast.$Shape): spawn.conformance.Broadcast & spawn.conformance.Broadcast.$Shape;
            static create(properties?: spawn.conformance.Broadcast.$Properties): spawn.conformance.Broadcast;

            /**
             * Encodes the specified Broadcast message. Does not implicitly {@link spawn.conformance.Broadcast.verify|verify} messages.
             * @param message Broadcast message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Broadcast.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Broadcast message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Broadcast & spawn.conformance.Broadcast.$Shape} Broadcast
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Broadcast & spawn.conformance.Broadcast.$Shape;

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
            static fromObject(object: { [k: string]: any }): spawn.conformance.Broadcast;

            /**
             * Creates a plain object from a Broadcast message. Also converts values to other types if specified.
             * @param message Broadcast
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Broadcast, options?: $protobuf.IConversionOptions): { [k: string]: any };

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

                /** Broadcast channel */
                channel?: (string|null);

                /** Broadcast script */
                script?: (spawn.conformance.Script.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Broadcast. */
            type $Shape = {
              channel?: string|null;
              script?: spawn.conformance.Script.$Shape|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Route.
         * @deprecated Use spawn.conformance.Route.$Properties instead.
         */
        interface IRoute extends spawn.conformance.Route.$Properties {
        }

        /** Represents a Route. */
        class Route {

            /**
             * Constructs a new Route.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Route.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Route actor. */
            actor: string;

            /** Route action. */
            action: string;

            /** Route registerRef. */
            registerRef: string;

            /**
             * Creates a new Route instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Route instance
             */
            static create(properties: spawn.conformance.Route.$Shape): spawn.conformance.Route & spawn.conformance.Route.$Shape;
            static create(properties?: spawn.conformance.Route.$Properties): spawn.conformance.Route;

            /**
             * Encodes the specified Route message. Does not implicitly {@link spawn.conformance.Route.verify|verify} messages.
             * @param message Route message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Route.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Route message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Route & spawn.conformance.Route.$Shape} Route
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Route & spawn.conformance.Route.$Shape;

            /**
             * Verifies a Route message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Route message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Route
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Route;

            /**
             * Creates a plain object from a Route message. Also converts values to other types if specified.
             * @param message Route
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Route, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Route to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Route
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Route {

            /** Properties of a Route. */
            interface $Properties {

                /** Route actor */
                actor?: (string|null);

                /** Route action */
                action?: (string|null);

                /** Route registerRef */
                registerRef?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Route. */
            type $Shape = spawn.conformance.Route.$Properties;
        }

        /**
         * Properties of an Invoke.
         * @deprecated Use spawn.conformance.Invoke.$Properties instead.
         */
        interface IInvoke extends spawn.conformance.Invoke.$Properties {
        }

        /** Represents an Invoke. */
        class Invoke {

            /**
             * Constructs a new Invoke.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Invoke.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Invoke actor. */
            actor: string;

            /** Invoke action. */
            action: string;

            /** Invoke script. */
            script?: (spawn.conformance.Script.$Properties|null);

            /** Invoke async. */
            async: boolean;

            /** Invoke registerRef. */
            registerRef: string;

            /** Invoke metadata. */
            metadata: { [k: string]: string };

            /** Invoke delayMilliseconds. */
            delayMilliseconds: (number|Long);

            /** Invoke timeoutMilliseconds. */
            timeoutMilliseconds: (number|Long);

            /** Invoke noop. */
            noop: boolean;

            /** Invoke pooled. */
            pooled: boolean;

            /**
             * Creates a new Invoke instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Invoke instance
             */
            static create(properties: spawn.conformance.Invoke.$Shape): spawn.conformance.Invoke & spawn.conformance.Invoke.$Shape;
            static create(properties?: spawn.conformance.Invoke.$Properties): spawn.conformance.Invoke;

            /**
             * Encodes the specified Invoke message. Does not implicitly {@link spawn.conformance.Invoke.verify|verify} messages.
             * @param message Invoke message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Invoke.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Invoke message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Invoke & spawn.conformance.Invoke.$Shape} Invoke
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Invoke & spawn.conformance.Invoke.$Shape;

            /**
             * Verifies an Invoke message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an Invoke message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Invoke
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Invoke;

            /**
             * Creates a plain object from an Invoke message. Also converts values to other types if specified.
             * @param message Invoke
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Invoke, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Invoke to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Invoke
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Invoke {

            /** Properties of an Invoke. */
            interface $Properties {

                /** Invoke actor */
                actor?: (string|null);

                /** Invoke action */
                action?: (string|null);

                /** Invoke script */
                script?: (spawn.conformance.Script.$Properties|null);

                /** Invoke async */
                async?: (boolean|null);

                /** Invoke registerRef */
                registerRef?: (string|null);

                /** Invoke metadata */
                metadata?: ({ [k: string]: string }|null);

                /** Invoke delayMilliseconds */
                delayMilliseconds?: (number|Long|null);

                /** Invoke timeoutMilliseconds */
                timeoutMilliseconds?: (number|Long|null);

                /** Invoke noop */
                noop?: (boolean|null);

                /** Invoke pooled */
                pooled?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Invoke. */
            type $Shape = {
              actor?: string|null;
              action?: string|null;
              script?: spawn.conformance.Script.$Shape|null;
              async?: boolean|null;
              registerRef?: string|null;
              metadata?: { [k: string]: string }|null;
              delayMilliseconds?: number|Long|null;
              timeoutMilliseconds?: number|Long|null;
              noop?: boolean|null;
              pooled?: boolean|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a Spawn.
         * @deprecated Use spawn.conformance.Spawn.$Properties instead.
         */
        interface ISpawn extends spawn.conformance.Spawn.$Properties {
        }

        /** Represents a Spawn. */
        class Spawn {

            /**
             * Constructs a new Spawn.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Spawn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Spawn actor. */
            actor: string;

            /** Spawn parent. */
            parent: string;

            /**
             * Creates a new Spawn instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Spawn instance
             */
            static create(properties: spawn.conformance.Spawn.$Shape): spawn.conformance.Spawn & spawn.conformance.Spawn.$Shape;
            static create(properties?: spawn.conformance.Spawn.$Properties): spawn.conformance.Spawn;

            /**
             * Encodes the specified Spawn message. Does not implicitly {@link spawn.conformance.Spawn.verify|verify} messages.
             * @param message Spawn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Spawn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Spawn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Spawn & spawn.conformance.Spawn.$Shape} Spawn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Spawn & spawn.conformance.Spawn.$Shape;

            /**
             * Verifies a Spawn message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Spawn message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Spawn
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Spawn;

            /**
             * Creates a plain object from a Spawn message. Also converts values to other types if specified.
             * @param message Spawn
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Spawn, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Spawn to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Spawn
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Spawn {

            /** Properties of a Spawn. */
            interface $Properties {

                /** Spawn actor */
                actor?: (string|null);

                /** Spawn parent */
                parent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Spawn. */
            type $Shape = spawn.conformance.Spawn.$Properties;
        }

        /**
         * Properties of a Report.
         * @deprecated Use spawn.conformance.Report.$Properties instead.
         */
        interface IReport extends spawn.conformance.Report.$Properties {
        }

        /** Represents a Report. */
        class Report {

            /**
             * Constructs a new Report.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Report.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Report stateBefore. */
            stateBefore: string;

            /** Report stateAbsent. */
            stateAbsent: boolean;

            /** Report self. */
            self?: (spawn.conformance.ActorName.$Properties|null);

            /** Report caller. */
            caller?: (spawn.conformance.ActorName.$Properties|null);

            /** Report metadata. */
            metadata: { [k: string]: string };

            /** Report tags. */
            tags: { [k: string]: string };

            /** Report value. */
            value: string;

            /** Report results. */
            results: spawn.conformance.Result.$Properties[];

            /** Report unsupported. */
            unsupported: string;

            /**
             * Creates a new Report instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Report instance
             */
            static create(properties: spawn.conformance.Report.$Shape): spawn.conformance.Report & spawn.conformance.Report.$Shape;
            static create(properties?: spawn.conformance.Report.$Properties): spawn.conformance.Report;

            /**
             * Encodes the specified Report message. Does not implicitly {@link spawn.conformance.Report.verify|verify} messages.
             * @param message Report message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Report.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Report message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Report & spawn.conformance.Report.$Shape} Report
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Report & spawn.conformance.Report.$Shape;

            /**
             * Verifies a Report message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Report message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Report
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Report;

            /**
             * Creates a plain object from a Report message. Also converts values to other types if specified.
             * @param message Report
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Report, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Report to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Report
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Report {

            /** Properties of a Report. */
            interface $Properties {

                /** Report stateBefore */
                stateBefore?: (string|null);

                /** Report stateAbsent */
                stateAbsent?: (boolean|null);

                /** Report self */
                self?: (spawn.conformance.ActorName.$Properties|null);

                /** Report caller */
                caller?: (spawn.conformance.ActorName.$Properties|null);

                /** Report metadata */
                metadata?: ({ [k: string]: string }|null);

                /** Report tags */
                tags?: ({ [k: string]: string }|null);

                /** Report value */
                value?: (string|null);

                /** Report results */
                results?: (spawn.conformance.Result.$Properties[]|null);

                /** Report unsupported */
                unsupported?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Report. */
            type $Shape = spawn.conformance.Report.$Properties;
        }

        /**
         * Properties of an ActorName.
         * @deprecated Use spawn.conformance.ActorName.$Properties instead.
         */
        interface IActorName extends spawn.conformance.ActorName.$Properties {
        }

        /** Represents an ActorName. */
        class ActorName {

            /**
             * Constructs a new ActorName.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.ActorName.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** ActorName name. */
            name: string;

            /** ActorName system. */
            system: string;

            /** ActorName parent. */
            parent: string;

            /**
             * Creates a new ActorName instance using the specified properties.
             * @param [properties] Properties to set
             * @returns ActorName instance
             */
            static create(properties: spawn.conformance.ActorName.$Shape): spawn.conformance.ActorName & spawn.conformance.ActorName.$Shape;
            static create(properties?: spawn.conformance.ActorName.$Properties): spawn.conformance.ActorName;

            /**
             * Encodes the specified ActorName message. Does not implicitly {@link spawn.conformance.ActorName.verify|verify} messages.
             * @param message ActorName message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.ActorName.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an ActorName message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.ActorName & spawn.conformance.ActorName.$Shape} ActorName
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.ActorName & spawn.conformance.ActorName.$Shape;

            /**
             * Verifies an ActorName message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates an ActorName message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns ActorName
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.ActorName;

            /**
             * Creates a plain object from an ActorName message. Also converts values to other types if specified.
             * @param message ActorName
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.ActorName, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this ActorName to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for ActorName
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace ActorName {

            /** Properties of an ActorName. */
            interface $Properties {

                /** ActorName name */
                name?: (string|null);

                /** ActorName system */
                system?: (string|null);

                /** ActorName parent */
                parent?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an ActorName. */
            type $Shape = spawn.conformance.ActorName.$Properties;
        }

        /**
         * Properties of a Result.
         * @deprecated Use spawn.conformance.Result.$Properties instead.
         */
        interface IResult extends spawn.conformance.Result.$Properties {
        }

        /** Represents a Result. */
        class Result {

            /**
             * Constructs a new Result.
             * @param [properties] Properties to set
             */
            constructor(properties?: spawn.conformance.Result.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Result ok. */
            ok: boolean;

            /** Result error. */
            error: string;

            /** Result payload. */
            payload: string;

            /** Result report. */
            report?: (spawn.conformance.Report.$Properties|null);

            /**
             * Creates a new Result instance using the specified properties.
             * @param [properties] Properties to set
             * @returns Result instance
             */
            static create(properties: spawn.conformance.Result.$Shape): spawn.conformance.Result & spawn.conformance.Result.$Shape;
            static create(properties?: spawn.conformance.Result.$Properties): spawn.conformance.Result;

            /**
             * Encodes the specified Result message. Does not implicitly {@link spawn.conformance.Result.verify|verify} messages.
             * @param message Result message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: spawn.conformance.Result.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Result message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {spawn.conformance.Result & spawn.conformance.Result.$Shape} Result
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): spawn.conformance.Result & spawn.conformance.Result.$Shape;

            /**
             * Verifies a Result message.
             * @param message Plain object to verify
             * @returns `null` if valid, otherwise the reason why it is not
             */
            static verify(message: { [k: string]: any }): (string|null);

            /**
             * Creates a Result message from a plain object. Also converts values to their respective internal types.
             * @param object Plain object
             * @returns Result
             */
            static fromObject(object: { [k: string]: any }): spawn.conformance.Result;

            /**
             * Creates a plain object from a Result message. Also converts values to other types if specified.
             * @param message Result
             * @param [options] Conversion options
             * @returns Plain object
             */
            static toObject(message: spawn.conformance.Result, options?: $protobuf.IConversionOptions): { [k: string]: any };

            /**
             * Converts this Result to JSON.
             * @returns JSON object
             */
            toJSON(): { [k: string]: any };

            /**
             * Gets the type url for Result
             * @param [prefix] Custom type url prefix, defaults to `"type.googleapis.com"`
             * @returns The type url
             */
            static getTypeUrl(prefix?: string): string;
        }

        namespace Result {

            /** Properties of a Result. */
            interface $Properties {

                /** Result ok */
                ok?: (boolean|null);

                /** Result error */
                error?: (string|null);

                /** Result payload */
                payload?: (string|null);

                /** Result report */
                report?: (spawn.conformance.Report.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Result. */
            type $Shape = spawn.conformance.Result.$Properties;
        }
    }
}
