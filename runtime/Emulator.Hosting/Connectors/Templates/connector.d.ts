// What an editor needs to complete and check a connector in JavaScript: the shape of the default export, the functions that
// every lambda has, and requests. Written by `emulator connectors types`; a newer emulator writes a newer one.
//
//   // @ts-check
//   /// <reference path="../connector.d.ts" />
//   /** @type {import('../connector').Connector} */
//   export default { … };

export type Data = Record<string, any>;

/** The connection's settings: what was entered, and what acquire and refresh learnt. A fresh copy for every call. */
export type Settings = Record<string, any>;

/** A value, a promise of it, or a request whose answer it is: a request that is given back is sent. */
export type Given<T> = T | Promise<T> | Request;

export interface Connector {
  title?: string;
  description?: string;
  connection?: Connection;
  /** Checks a connection; success is the absence of an error. */
  test?(this: Operation, connection: Settings): any;
  actions?: Record<string, Action>;
  triggers?: Record<string, Trigger>;
  object_definitions?: Record<string, ObjectDefinition>;
  pick_lists?: Record<string, (this: Operation, connection: Settings, parameters: PickListParameters) => Given<PickListOption[]>>;
  /** Reached by `call('name', …)`. */
  methods?: Record<string, (this: Operation, ...args: any[]) => any>;
  streams?: Record<string, StreamProducer>;
  /** The keys that a delivery to the connector's static webhook is meant for. */
  webhook_keys?(params: Data, headers: Headers, payload: any): string | string[];
  secure_tunnel?: boolean;
  /** True: the platform adds a generic HTTP action. */
  custom_action?: boolean;
  custom_action_help?: Help;
}

export interface Connection {
  fields?: Field[];
  /** Further fields, which depend on what is filled in. */
  extended_fields?(this: Operation, connection: Settings): Given<Field[] | null>;
  authorization?: Authorization;
  /** The address that relative URLs are resolved against. */
  base_uri?(connection: Settings): string;
}

export type AuthorizationType = 'oauth2' | 'custom_auth' | 'api_key' | 'basic_auth' | 'multi' | 'none' | (string & {});

export interface Authorization {
  type?: AuthorizationType;
  title?: string;
  label?: string;
  /** Fields beside the shared ones; inside `options` alone. */
  fields?: Field[];
  /** Adds credentials to a request; its methods are global functions here, and `this` is the request. */
  apply?(this: Request, connection: Settings, ...rest: any[]): void;
  /** The older word for apply. */
  credentials?(this: Request, connection: Settings, ...rest: any[]): void;
  /** Gets tokens: an object, or [tokens, owner id, other settings]. */
  acquire?(this: Operation, connection: Settings, auth_code: string | null, redirect_uri: string | null, verifier: string | null): Given<Data | [Data, any?, Data?]>;
  /** Gets new tokens from a refresh token; OAuth 2 alone. */
  refresh?(this: Operation, connection: Settings, refresh_token: string | null): Given<Data | [Data, Data?]>;
  /** Which refusals renew the credentials; without it every one does. */
  refresh_on?: Matcher | Matcher[];
  /** Which bodies of successful answers are refusals in disguise. */
  detect_on?: Matcher | Matcher[];
  client_id?: string | ((connection: Settings) => string);
  client_secret?: string | ((connection: Settings) => string);
  authorization_url?(connection: Settings): string | null;
  token_url?(connection: Settings): string | null;
  /** For `multi`: the key of the option for these settings. */
  selected?(connection: Settings): string | null;
  options?: Record<string, Authorization>;
  identity?(this: Operation, connection: Settings): Given<string>;
  pkce?(verifier: string, challenge: string): { verifier: string; challenge?: string; challenge_method?: string };
  noopener?: boolean;
}

/** A status, a whole text, or a pattern. */
export type Matcher = number | string | RegExp;

export interface Help { body?: string; learn_more_url?: string; learn_more_text?: string }

export interface OperationBase {
  title?: string;
  subtitle?: string;
  description?: string | ((input: Data, pick_list_label: Data) => string);
  hint?: string;
  title_hint?: string;
  display_priority?: number;
  batch?: boolean;
  bulk?: boolean;
  deprecated?: boolean;
  /** Fields shown first, whose answers drive the schemas. */
  config_fields?: Field[];
  input_fields?(this: Operation, object_definitions: ObjectDefinitions, connection: Settings, config_fields: Data): Given<FieldList>;
  output_fields?(this: Operation, object_definitions: ObjectDefinitions, connection: Settings, config_fields: Data): Given<FieldList>;
  sample_output?(this: Operation, connection: Settings, input: Data, extended_input_schema: Field[]): Given<any>;
  /** Dotted paths that the job report shows shortened. */
  summarize_input?: string[];
  summarize_output?: string[];
  streams?: Record<string, StreamProducer>;
}

export interface Action extends OperationBase {
  help?: string | Help | ((input: Data, pick_list_label: Data) => string | Help | null);
  /** Does the work; `state` is what the last reinvoke_after left, an empty object at first. */
  execute(this: Operation, connection: Settings, input: Data, extended_input_schema: Field[], extended_output_schema: Field[], state: Data): Given<any>;
  retry_on_response?: Matcher | Matcher[];
  retry_on_request?: string[];
  /** 0 to 3. */
  max_retries?: number;
  before_suspend?(this: Operation, resume_token: string, expires_at: any, state: Data): any;
  before_resume?(data: Data, input: Data, state: Data): void;
  before_timeout_resume?(input: Data, state: Data): void;
}

export interface Trigger extends OperationBase {
  help?: string | Help | ((input: Data, pick_list_label: Data, connection: Settings, webhook_base_url: string) => string | Help | null);
  /** Asks for events since the closure, oldest first. */
  poll?(this: Operation, connection: Settings, input: Data, closure: any, extended_input_schema: Field[], extended_output_schema: Field[]): Given<Page | null>;
  /** The text by which an event is recognised when it comes again. */
  dedup?(record: any): string | number;
  /** Asks the service to call a URL: what unsubscribe needs, or [that, when it runs out]. */
  webhook_subscribe?(this: Operation, webhook_url: string, connection: Settings, input: Data, recipe_id: string): Given<Data | [Data, any]>;
  webhook_refresh?(this: Operation, webhook_subscribe_output: Data): Given<Data | [Data, any]>;
  webhook_unsubscribe?(this: Operation, webhook_subscribe_output: Data, connection: Settings): any;
  /** An object is one event, an array several, null none. It only computes. */
  webhook_notification?(input: Data, payload: any, extended_input_schema: Field[], extended_output_schema: Field[], headers: Headers, params: Data, connection: Settings, webhook_subscribe_output: Data): any;
  webhook_key?(connection: Settings, input: Data): string;
  webhook_payload_type?: 'parsed' | 'raw';
  webhook_response_type?: 'plain' | 'json';
  webhook_response_body?: string;
  webhook_response_headers?: Data;
  webhook_response_status?: number;
  /** The older form of poll, whose events come newest first. */
  type?: 'paging_desc' | (string & {});
  document_id?(record: any): any;
  sort_by?(record: any): any;
  webhook_url_help?(connection: Settings, input: Data, webhook_base_url: string): string;
}

export interface Page { events?: any; next_poll?: any; can_poll_more?: boolean }

export interface ObjectDefinition {
  fields(this: Operation, connection: Settings, config_fields: Data, object_definitions: ObjectDefinitions): Given<FieldList>;
  preview?: any;
}

/** Every read is a copy; of a definition whose function is async it is a promise of one: await it. */
export type ObjectDefinitions = Record<string, Field[]>;

/** Lists inside lists are put in line, null is left out. */
export type FieldList = Array<Field | FieldList | null | undefined | false>;

/** Any text fits, as lists of fields that functions make have no narrower type; `connectors check` knows the words. */
export type FieldType =
  | 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'date_time' | 'timestamp' | 'object' | 'array' | 'stream' | (string & {});

export type ControlType =
  | 'text' | 'text-area' | 'plain-text' | 'plain-text-area' | 'password' | 'integer' | 'number' | 'url' | 'select' | 'multiselect'
  | 'tree' | 'checkbox' | 'date' | 'date_time' | 'phone' | 'email' | 'subdomain' | 'schema-designer' | 'form-schema-builder'
  | 'key_value' | 'static-list' | (string & {});

/** The converters that are there for every connector; any other name is one of `methods`. */
export type Converter =
  | 'integer_conversion' | 'float_conversion' | 'boolean_conversion' | 'item_array_wrap' | 'date_conversion'
  | 'date_iso8601_conversion' | 'date_time_conversion' | 'date_time_iso8601_conversion' | 'convert_to_datetime'
  | 'convert_to_datetime_wo_tz' | 'parse_date_output' | 'parse_iso8601_date' | 'render_date_input' | 'convert_date_time'
  | 'parse_date_time_epoch_millis' | 'render_date_time_epoch_millis' | 'parse_iso8601_timestamp' | 'render_iso8601_timestamp'
  | 'render_iso8601_date' | 'parse_epoch_time' | 'render_epoch_time' | 'parse_float_epoch_time' | 'render_float_epoch_time'
  | 'implicit_utc_time' | 'implicit_utc_iso8601_time' | (string & {});

export interface Field {
  name: string;
  label?: string;
  type?: FieldType;
  of?: FieldType;
  properties?: FieldList;
  /** False: it must be filled in. */
  optional?: boolean;
  runtime_optional?: boolean;
  control_type?: ControlType;
  /** A pick list's name, or the choices themselves. */
  pick_list?: string | PickListOption[];
  options?: PickListOption[];
  pick_list_params?: Record<string, string>;
  delimiter?: string;
  tree_options?: { selectable_folder?: boolean; multi_select?: boolean; force_selection_hierarchy?: boolean };
  toggle_hint?: string;
  toggle_field?: Field;
  default?: any;
  hint?: string;
  help?: string | Help;
  sticky?: boolean;
  url?: string;
  change_on_blur?: boolean;
  support_pills?: boolean;
  custom?: boolean;
  ngIf?: string;
  render_input?: Converter;
  convert_input?: Converter;
  parse_output?: Converter;
  convert_output?: Converter;
  extends_schema?: boolean;
  schema_neutral?: boolean;
  sample_data_type?: 'json_input' | 'csv' | 'xml' | (string & {});
  add_field_label?: string;
  empty_schema_message?: string;
  item_label?: string;
  custom_properties?: FieldList;
  list_mode?: 'static' | 'dynamic';
  list_mode_toggle?: boolean;
  empty_list_title?: string;
  empty_list_text?: string;
  add_item_label?: string;
  disable_formula?: boolean;
  since_field?: boolean;
  multiline?: boolean;
}

/** [label, value]; of a tree [label, value, id, has children]. Any list fits, as those that functions make have no fixed length. */
export type PickListOption = [label: string, value: any] | [label: string, value: any, id: any, has_children: boolean] | any[];

export interface PickListParameters extends Data {
  /** Of a tree: the level that is asked for, null at the root. */
  __parent_id?: any;
}

/** The bytes from..to, both included, and whether they were the last. */
export type StreamProducer = (this: Operation, input: any, from: number, to: number, size: number) => Given<[data: any, is_last: boolean] | any[]>;

/** Names in any case, with - or _. */
export type Headers = Record<string, any>;

/** A refused request, as catch gets it. */
export interface RequestError extends Error {
  code: number | null;
  /** The body as text. */
  response: string | null;
  verb: string;
  kind: string;
}

/**
 * A request as it is built: await sends it, once, and gives the parsed answer; so does giving it back, or putting it into
 * another request's payload. Builder methods stand before the await.
 */
export interface Request extends PromiseLike<any> {
  /** Adds query parameters; a text is appended as it is. */
  params(parameters: Data | string): Request;
  /** Adds to the payload; a function may change it in place. */
  payload(change: (payload: any) => void): Request;
  payload(payload?: any, change?: (payload: any) => void): Request;
  headers(headers: Record<string, any>): Request;
  /** Sent exactly as written. */
  case_sensitive_headers(headers: Record<string, any>): Request;
  user(name: string): Request;
  password(password: string): Request;
  digest_auth(): Request;
  /** Told to apply as its last argument. */
  auth_type(type: string): Request;
  format_json(): Request;
  request_format_json(): Request;
  response_format_json(): Request;
  format_xml(root: string, namespaces?: Data, options?: { strip_response_namespaces?: boolean }): Request;
  request_format_xml(root: string, namespaces?: Data): Request;
  response_format_xml(options?: { strip_response_namespaces?: boolean }): Request;
  request_format_www_form_urlencoded(): Request;
  /** A value [data, content type, file name] is a file. */
  request_format_multipart_form(): Request;
  request_format_raw(): Request;
  /** Sent as it is. */
  request_body(body: any): Request;
  response_format_raw(): Request;
  /** Runs after a success; what it gives replaces the answer. */
  after_response(handle: (code: number, body: any, headers: Headers) => any): Request;
  /** Runs after a refusal that matches; what it gives replaces the answer. The last argument is the handler. */
  after_error_response(match: Matcher | Matcher[], handle: (code: number, body: string, headers: Headers, message: string) => any): Request;
  after_error_response(first: Matcher, second: Matcher, handle: (code: number, body: string, headers: Headers, message: string) => any): Request;
  follow_redirection(): Request;
  ignore_redirection(): Request;
  tls_client_cert(options: { certificate: string; key: string; passphrase?: string; intermediates?: string[] }): Request;
  tls_server_certs(options: { certificates: string[]; strict?: boolean }): Request;
  catch(refused: (error: RequestError) => any): Promise<any>;
  finally(done: () => void): Promise<any>;
}

/** What lambdas have as `this`, and as global functions. */
export interface Operation {
  get(url: string, params?: Data): Request;
  head(url: string, params?: Data): Request;
  options(url: string, params?: Data): Request;
  post(url: string, payload?: any): Request;
  put(url: string, payload?: any): Request;
  patch(url: string, payload?: any): Request;
  delete(url: string, payload?: any): Request;
  copy(url: string, payload?: any): Request;
  move(url: string, payload?: any): Request;
  /** [all went well, answers, messages], in the order of the requests. */
  parallel(requests: Request[], options?: { threads?: number }): Promise<[boolean, any[], Array<string | null>]>;
  /** Runs one of the connector's methods. */
  call(name: string, ...args: any[]): any;
  /** Fails the step with exactly this text. */
  error(message: any): never;
  /** Leaves execute; it is called again after these seconds, with `continue` as its last argument. */
  reinvoke_after(options: { seconds: number; continue: Data; temp_output?: any }): never;
  /** Says that a long action goes on. */
  checkpoint(options?: { continue?: Data; temp_output?: any }): Promise<void>;
  recipe_id(): string;
  /** Leaves execute until somebody resumes it. */
  suspend(options: { continue: Data; expires_at: any }): never;
  /** RNCryptor v3, as Base64. */
  encrypt(text: string, key: string): string;
  decrypt(text: string, key: string): Uint8Array;
  now(): Date;
  /** Today in the platform's zone, as 2026-11-23. */
  today(): string;
  uuid(): string;
  parse_json(text: any): any;
  account_property(name: string): string | null;
  lookup(table: string, conditions: Data): Data;
  workato_schema(id: string | number): Field[];
  execution_context(): { recipe_id: string; job_id: string };
  sleep(seconds: number): Promise<void>;
  puts(...values: any[]): void;
  blank(value: any): boolean;
  present(value: any): boolean;
  presence<T>(value: T): T | null;
}

/** A text, or bytes. */
export type Bytes = string | Uint8Array;

/** RS, HS and ES with 256, 384 or 512. */
export type JwtAlgorithm = 'RS256' | 'RS384' | 'RS512' | 'HS256' | 'HS384' | 'HS512' | 'ES256' | 'ES384' | 'ES512';

/** The `workato` namespace, also called `sdk`. What gives bytes gives a Uint8Array; `text` makes a text of it. */
export interface Library {
  parse_json(text: any): any;
  /** From a safe subset of YAML. */
  parse_yaml(text: string): any;
  render_yaml(value: any): string;
  /** As the platform reads XML: every element a list, attributes with @. */
  from_xml(text: Bytes): any;
  uuid(): string;
  /** At most 32. */
  random_bytes(length: number): Uint8Array;
  jwt_encode(payload: any, key: string, algorithm: JwtAlgorithm, header?: Data): string;
  jwt_encode_rs256(payload: any, key: string, header?: Data): string;
  jwt_decode(token: string, key: string, algorithm: JwtAlgorithm): { payload: any; header: any };
  verify_rsa(payload: Bytes, certificate: string, signature: Bytes, algorithm?: string): boolean;
  /** A key of 16, 24 or 32 bytes. */
  aes_cbc_encrypt(text: Bytes, key: Bytes, iv?: Bytes | null): Uint8Array;
  aes_cbc_decrypt(text: Bytes, key: Bytes, iv?: Bytes | null): Uint8Array;
  /** [text, tag]; the iv has 12 bytes. */
  aes_gcm_encrypt(text: Bytes, key: Bytes, iv: Bytes, auth_data?: Bytes): [Uint8Array, Uint8Array];
  aes_gcm_decrypt(text: Bytes, key: Bytes, tag: Bytes, iv: Bytes, auth_data?: Bytes): Uint8Array;
  pbkdf2_hmac_sha1(text: Bytes, salt: Bytes, iterations?: number, length?: number): Uint8Array;
  sha1(text: Bytes): Uint8Array;
  encode_sha256(text: Bytes): Uint8Array;
  encode_sha512(text: Bytes): Uint8Array;
  /** The hexadecimal text, as bytes. */
  encode_sha512_256(text: Bytes): Uint8Array;
  md5_hexdigest(text: Bytes): string;
  hmac_md5(text: Bytes, key: Bytes): Uint8Array;
  hmac_sha1(text: Bytes, key: Bytes): Uint8Array;
  hmac_sha256(text: Bytes, key: Bytes): Uint8Array;
  hmac_sha512(text: Bytes, key: Bytes): Uint8Array;
  /** Signs with a private key in PEM. */
  rsa_sha256(text: Bytes, key: string): Uint8Array;
  rsa_sha512(text: Bytes, key: string): Uint8Array;
  encode_base64(text: Bytes): string;
  decode_base64(text: string): Uint8Array;
  encode_urlsafe_base64(text: Bytes): string;
  decode_urlsafe_base64(text: string): Uint8Array;
  encode_hex(text: Bytes): string;
  decode_hex(text: string): Uint8Array;
  encode_url(text: string): string;
  decode_url(text: string): string;
  /** The text that bytes are in UTF-8. */
  text(bytes: Bytes): string;
  /** A text's UTF-8. */
  bytes(text: Bytes): Uint8Array;
  csv: Csv;
  stream: Streams;
  net: Net;
}

export interface CsvOptions { col_sep?: string; row_sep?: string; quote_char?: string }

export interface Csv {
  /** Headers are the first line (true), or names. */
  parse(text: string, options?: CsvOptions & { headers?: true | string[] | string; skip_blanks?: boolean; skip_first_line?: boolean }): Data[];
  /** Rows, or a function that pushes them. */
  generate(options: CsvOptions & { headers?: string[]; force_quotes?: boolean }, rows: any[][] | ((csv: any[][]) => void)): string;
}

/** A piece of a file: its bytes, the first and the last byte's place, whether it is the last piece, and where the next one begins. */
export type StreamFrame = [Uint8Array, number, number | null, boolean, number | null];

export interface Streams {
  /** What an action puts out in place of a file's content: one of the connector's streams, and its input. */
  out(name: string, input?: Data): any;
  /** Reads a file piece by piece: for await (const [chunk, from, to, eof, next] of workato.stream.in(file)) … */
  in(source: any, options?: { from?: number; frame_size?: number }): AsyncIterable<StreamFrame>;
}

export interface Net {
  /** Not available here: it throws. */
  lookup(name: string, record: 'A' | 'SRV'): any[];
}

export interface Aws {
  /** Signs a request (version 4) with aws_api_key and aws_secret_key of the connection. */
  generate_signature(options: {
    connection: Settings; service: string; region: string; host?: string; path?: string; method?: string; params?: Data; headers?: Data; payload?: Bytes;
  }): { url: string; headers: Data };
}

declare global {
  const get: Operation['get'];
  const head: Operation['head'];
  const options: Operation['options'];
  const post: Operation['post'];
  const put: Operation['put'];
  const patch: Operation['patch'];
  /** `delete` is a word of the language. */
  const del: Operation['delete'];
  const copy: Operation['copy'];
  const move: Operation['move'];
  const parallel: Operation['parallel'];
  const call: Operation['call'];
  const error: Operation['error'];
  const reinvoke_after: Operation['reinvoke_after'];
  const suspend: Operation['suspend'];
  const encrypt: Operation['encrypt'];
  const decrypt: Operation['decrypt'];
  const aws: Aws;
  const now: Operation['now'];
  const today: Operation['today'];
  const uuid: Operation['uuid'];
  const parse_json: Operation['parse_json'];
  const account_property: Operation['account_property'];
  const lookup: Operation['lookup'];
  const workato_schema: Operation['workato_schema'];
  const execution_context: Operation['execution_context'];
  const checkpoint: Operation['checkpoint'];
  const recipe_id: Operation['recipe_id'];
  const sleep: Operation['sleep'];
  const puts: Operation['puts'];
  const blank: Operation['blank'];
  const present: Operation['present'];
  const presence: Operation['presence'];
  const workato: Library;
  const sdk: Library;
  // Merges with what an editor may know of browsers.
  interface Console {
    log(...values: any[]): void;
    info(...values: any[]): void;
    warn(...values: any[]): void;
    error(...values: any[]): void;
    debug(...values: any[]): void;
  }
  var console: Console;

  // In apply alone: the methods of the request that is about to be sent.
  const params: Request['params'];
  const payload: Request['payload'];
  const headers: Request['headers'];
  const case_sensitive_headers: Request['case_sensitive_headers'];
  const user: Request['user'];
  const password: Request['password'];
  const digest_auth: Request['digest_auth'];
  const tls_client_cert: Request['tls_client_cert'];
  const tls_server_certs: Request['tls_server_certs'];
  function current_url(): string;
  function current_verb(): string;
}
