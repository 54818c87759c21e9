// The TrackVia connector, written in the shape of the platform's connector definitions: the same keys, the same
// lambda parameters. Plain functions below the definition do what the platform's `methods` do.
//
// TrackVia in four sentences. Everything is reached through a VIEW's id, never a table's. Records are maps keyed by
// the field's display NAME; recipes know a field as `f_<fieldMetaId>`, so that a rename in TrackVia breaks no datapill.
// Two credentials go with every call: the account's API Key (`user_key`) and a token. Every answer with records carries
// the view's `structure`, from which names are translated.

const STANDARD_HOST = 'go.trackvia.com';

// The public client of the password grant; it has no secret. TrackVia's own SDKs use the same one.
const PASSWORD_CLIENT = 'TrackViaAPI';

// What people type as an address: scheme, user, host (or [IPv6]), port, and the rest, each of them optional.
const ADDRESS = /^(?:(https?):)?\/*(?:[^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)(?::(\d+))?(?:[/?#].*)?$/;

// Most records of one answer. The service allows more, but a page of this size stays far from the 60 s per call.
const PAGE_SIZE = 1000;

// The platform stops a recipe whose poll brings more events than this.
const MOST_EVENTS_PER_POLL = 1000;

// Fields of the connection. Labels and hints follow TrackVia's help article on Auth Token authentication.

const SHARED_FIELDS = [
  {
    name: 'authentication',
    label: 'Authentication type',
    control_type: 'select',
    optional: false,
    options: [['OAuth', 'oauth'], ['Auth Token', 'auth_token']],
    hint: 'Auth Token uses an API user made for the integration; OAuth is the older login of an employee.',
  },
  {
    name: 'subdomain',
    label: 'TrackVia subdomain',
    optional: true,
    default: STANDARD_HOST,
    hint: "Your TrackVia subdomain, e.g. yourcompany.trackvia.com. If you are unsure, check your browser's address "
      + `bar when logged into TrackVia. Defaults to ${STANDARD_HOST} if left blank.`,
  },
  {
    name: 'account_id',
    label: 'Account ID',
    type: 'integer',
    control_type: 'number',
    optional: true,
    hint: 'Your TrackVia Account ID. Defaults to your primary account. Use a custom value only if connecting to a '
      + 'sandbox account.',
  },
];

const AUTH_TOKEN_FIELDS = [
  {
    name: 'api_key',
    label: 'API Key',
    control_type: 'password',
    optional: false,
    hint: 'As Super Admin, open the Admin menu > API Access, find the API user of this integration and copy its API Key.',
  },
  {
    name: 'auth_token',
    label: 'Auth Token',
    control_type: 'password',
    optional: false,
    hint: 'From the same page. Regenerating the token makes this value invalid at once: update the connection '
      + 'immediately.',
  },
];

// Either the client or the login is filled, so none of the four can be required.
const OAUTH_FIELDS = [
  {
    name: 'client_id',
    label: 'Client ID',
    optional: true,
    hint: 'Of your own OAuth app registered on TrackVia; you log in with the browser. Not needed with a user name.',
  },
  {
    name: 'client_secret',
    label: 'Client secret',
    control_type: 'password',
    optional: true,
    hint: 'Of the same OAuth app.',
  },
  {
    name: 'username',
    label: 'User name',
    optional: true,
    hint: 'Instead of the client: the e-mail address with which an employee logs into TrackVia. No browser opens.',
  },
  {
    name: 'password',
    label: 'Password',
    control_type: 'password',
    optional: true,
    hint: 'The connection breaks when this password changes or the employee leaves.',
  },
];

// Fields that several actions and triggers share.

const VIEW_FIELDS = [
  {
    name: 'app_name',
    label: 'Application',
    control_type: 'select',
    pick_list: 'apps',
    optional: false,
    // It only narrows the list of views: a view's id is enough to run.
    runtime_optional: true,
  },
  {
    name: 'view_id',
    label: 'View',
    control_type: 'select',
    pick_list: 'views',
    pick_list_params: { app_name: 'app_name' },
    optional: false,
    toggle_hint: 'Select from list',
    toggle_field: {
      name: 'view_id',
      label: 'View ID',
      type: 'integer',
      control_type: 'plain-text',
      optional: false,
      toggle_hint: 'Enter view ID',
      hint: "The number after views/ in the view's web address.",
    },
  },
];

const ID_FIELD = {
  name: 'id',
  label: 'ID',
  type: 'integer',
  control_type: 'integer',
  optional: false,
  hint: "The number after records/view/ in the record's web address.",
};

const FILE_FIELD_NAME = {
  name: 'field_name',
  label: 'Field name',
  control_type: 'select',
  pick_list: 'document_fields',
  pick_list_params: { view_id: 'view_id' },
  optional: false,
  toggle_hint: 'Select from list',
  toggle_field: {
    name: 'field_name',
    label: 'Field name',
    type: 'string',
    control_type: 'text',
    optional: false,
    toggle_hint: 'Enter field name',
  },
};

// [label, MIME type, extension]
const CONTENT_TYPES = [
  ['PDF', 'application/pdf', 'pdf'],
  ['CSV', 'text/csv', 'csv'],
  ['Word', 'application/msword', 'doc'],
  ['Excel', 'application/vnd.ms-excel', 'xls'],
  ['Text', 'text/plain', 'txt'],
  ['JPG', 'image/jpeg', 'jpg'],
  ['PNG', 'image/png', 'png'],
];

const IMAGE_TYPES = ['image/jpeg', 'image/png'];

const UPLOAD_FIELDS = [
  FILE_FIELD_NAME,
  ID_FIELD,
  { name: 'content', label: 'Content', optional: false, hint: 'The content of the file, at most 20 MB.' },
  {
    name: 'content_type',
    label: 'Content type',
    control_type: 'select',
    pick_list: CONTENT_TYPES.map(([label, mime]) => [label, mime]),
    optional: false,
    toggle_hint: 'Select from list',
    toggle_field: {
      name: 'content_type',
      label: 'Content type',
      type: 'string',
      control_type: 'text',
      optional: false,
      toggle_hint: 'Enter MIME type',
      hint: 'Such as application/zip.',
    },
  },
  {
    name: 'file_name',
    label: 'File name',
    optional: true,
    hint: 'With its extension, such as photo.jpg. Mandatory for JPG and PNG.',
  },
];

const USER_FIELDS = [
  { name: 'email', label: 'Email', control_type: 'email', optional: false },
  { name: 'firstName', label: 'First name', optional: false },
  { name: 'lastName', label: 'Last name', optional: false },
  { name: 'timeZone', label: 'Time zone', optional: true, hint: 'A name of the tz database, such as Asia/Kolkata.' },
];

// TrackVia's field types, as the platform shows them. A type that is not listed is a text.
//   schema:   what both inputs and outputs look like
//   to_wire:  how a value of a recipe is written into a request; absent: as it is

const NUMBER = { type: 'number', control_type: 'number' };

const ID_HINT = (whose) => `The ${whose} ID: the number at the end of its web address.`;

const KINDS = {
  number: { schema: NUMBER, to_wire: to_number },
  currency: { schema: NUMBER, to_wire: to_number },
  percentage: { schema: { ...NUMBER, hint: 'A fraction: enter 0.10 for 10%.' }, to_wire: to_number },
  autoIncrement: { schema: NUMBER },
  relationship: {
    // It reads as the parent's Record ID, often a number in a text: 42, not 42.0.
    schema: { ...NUMBER, parse_output: 'integer_conversion', hint: ID_HINT("parent record's") },
    to_wire: to_number,
    is_link: true,
  },
  user: { schema: { hint: ID_HINT("user's") }, to_wire: to_number, is_link: true },
  userGroup: { schema: { hint: ID_HINT("user group's") }, to_wire: to_number, is_link: true },
  date: { schema: { type: 'date', control_type: 'date' } },
  datetime: { schema: { type: 'date_time', control_type: 'date_time' } },
  point: {
    schema: {
      type: 'object',
      properties: [
        { name: 'latitude', label: 'Latitude', ...NUMBER },
        { name: 'longitude', label: 'Longitude', ...NUMBER },
      ],
    },
    to_wire: to_point,
  },
  checkbox: { to_wire: to_choices },
  email: { schema: { control_type: 'email' } },
  url: { schema: { control_type: 'url' } },
  paragraph: { schema: { control_type: 'text-area' } },
  image: { schema: { type: 'integer', hint: "The file's ID." }, is_file: true },
  document: { schema: { type: 'integer', hint: "The file's ID." }, is_file: true },
};

// What to do about a refusal: the first row whose status (when given) and text fit. The texts are TrackVia's own; the
// advice follows the troubleshooting of its help article and of "Troubleshooting Common API Errors".

const CHECK_SUBDOMAIN = 'Confirm that the TrackVia subdomain field matches the URL that you use to log into TrackVia.';

const ANY = (status) => status > 0;
const ANY_SERVER_ERROR = (status) => status >= 500;

// [status, what the service says, what to do]
const ADVICE = [
  // TrackVia answers 401 for four different mistakes, and people regenerate tokens for nothing.
  [401, /is not served on/, CHECK_SUBDOMAIN],
  [401, /No access to account/,
    'Correct the Account ID field: leave it blank for the primary account, and reach a sandbox account only with that '
    + "account's own credentials."],
  [401, /DENIED!!! - View/,
    "The credentials are fine: check the view's ID, and that the role of the API user may see this view."],
  [401, /DENIED!!! - Record/,
    'The credentials are fine: the record was deleted, lies outside this view, or is hidden from the role of the API '
    + 'user.'],
  [401, /DENIED!!!/,
    "The credentials are fine: check the field's name, and that the role of the API user may see and change this field."],
  [401, /Super Admin/, 'Use a connection whose API user is a Super Admin.'],
  [401, /^/,
    'The API Key or token is incorrect, expired, regenerated, or belongs to an inactive user: verify the values in '
    + "TrackVia's API Access section, confirm that the API user account is active, and connect again."],
  [403, /^/,
    'The login succeeded, but the role of the API user has no permission for this: review the role assigned to the '
    + 'API user in TrackVia.'],
  [400, /to Long/, "Set a relationship by the parent record's ID (a number), not by its name."],
  [400, /The value "" is not a valid/, 'Clear a field with clear (null) instead of an empty text.'],
  [400, /is not a valid DATE/, 'Give dates and times in ISO 8601, such as 2024-03-01 or 2024-03-01T09:30:00Z.'],
  [400, /is not a valid choice/, "Use one of the field's choices, spelt as in TrackVia."],
  [400, /must be unique/, 'Another record holds this value: search for it first, and update that record instead.'],
  [400, /is required/, 'Give this field a value.'],
  [400, /^/, "Check that the step's fields hold values of the right type."],
  [404, /File does not exist/,
    'The file field is empty, or the record or field name is wrong: handle the error in the recipe if a file may be '
    + 'missing.'],
  [404, /^/,
    'Check the IDs in this step, which name something that was deleted or never existed, and the TrackVia subdomain '
    + 'field of the connection.'],
  [405, /^/, CHECK_SUBDOMAIN],
  [408, /^/, 'TrackVia took too long: use a narrower view, or try again off-peak.'],
  [409, /^/, 'It exists already: look for the user with this e-mail address in Manage Users.'],
  [410, /^/, 'TrackVia has changed its API version: connect again.'],
  [413, /^/, 'TrackVia takes files of at most 40 MB.'],
  [415, /^/, 'Check the content type of the file.'],
  [429, /^/,
    'More than 1,200 calls in a minute, or 11 million in a month: try again later, and call less often by using '
    + 'batches and filtered views.'],
  [504, /^/, 'TrackVia took too long: use a narrower view, or try again off-peak.'],
  [ANY_SERVER_ERROR, /^/,
    'TrackVia failed in itself: try again later, check the App Scripts of this table, and if it stays give this '
    + 'message and the time to TrackVia support.'],
  [ANY, /^/, 'See "Troubleshooting Common API Errors" in the help center of TrackVia.'],
];

const LOGIN_ENDED = 'The login has ended: connect again, or move the connection to Auth Token.';

// The same for logins, which are refused in words of their own.
const LOGIN_ADVICE = [
  [/Bad credentials/,
    'The user name or password is wrong, was changed, or belongs to an inactive user: enter the current ones and '
    + 'connect again, or move the connection to Auth Token.'],
  [/client/i, 'Check Client ID and Client secret against your OAuth app in TrackVia.'],
  [/^/, LOGIN_ENDED],
];

export default {
  title: 'TrackVia',

  connection: {
    fields: SHARED_FIELDS,

    authorization: {
      type: 'multi',

      selected: (connection) => connection.authentication,

      options: {
        oauth: {
          type: 'oauth2',
          label: 'OAuth',
          fields: OAUTH_FIELDS,

          // Nothing here means: no browser, acquire gets no code. Older connections log in with name and password.
          authorization_url: (connection) =>
            has_login(connection) ? null : `${origin(connection)}/oauth/authorize?response_type=code`,

          client_id: (connection) => client_of(connection).client_id,
          client_secret: (connection) => client_of(connection).client_secret,

          acquire: async function (connection, auth_code, redirect_uri) {
            const grant = auth_code
              ? await log_in_with_code(connection, auth_code, redirect_uri)
              : await log_in_with_password(connection);
            return { ...tokens_in(grant), user_key: await learn_user_key(connection, grant) };
          },

          refresh: async function (connection, refresh_token) {
            const grant = await renew(connection, refresh_token);
            const user_key = connection.user_key || await learn_user_key(connection, grant);
            return { ...tokens_in(grant), user_key };
          },

          // Not on 403: new tokens give no new permissions, and the reason of the refusal would be lost.
          refresh_on: [401],

          apply: function (connection) {
            add_credentials(connection, connection.user_key, connection.access_token);
          },
        },

        auth_token: {
          type: 'custom_auth',
          label: 'Auth Token',
          fields: AUTH_TOKEN_FIELDS,

          // The token comes from the connection: the second parameter is the access token under OAuth only.
          apply: function (connection) {
            add_credentials(connection, connection.api_key, connection.auth_token);
          },
        },
      },
    },

    base_uri: (connection) => `${origin(connection)}/openapi/`,
  },

  test: async function (connection) {
    return await answer_to(get('views'));
  },

  actions: {
    create_record: {
      title: 'Create record',
      description: 'Create a record in a TrackVia view',
      config_fields: VIEW_FIELDS,
      input_fields: async function (object_definitions) {
        return [record_input(await object_definitions['record_to_create'])];
      },
      execute: async function (connection, input, input_schema) {
        return await write_record(input, input_schema, (data) => post(`${view_path(input)}/records`, { data: [data] }));
      },
      output_fields: async function (object_definitions) {
        return await object_definitions['created_record'];
      },
      sample_output: sample_record,
    },

    get_record: {
      title: 'Get record',
      description: 'Get a record of a TrackVia view by its ID',
      config_fields: VIEW_FIELDS,
      input_fields: () => [ID_FIELD],
      execute: async function (connection, input) {
        return record_in(await answer_to(get(record_path(input))));
      },
      output_fields: record_fields,
      sample_output: sample_record,
    },

    update_record: {
      title: 'Update record',
      description: 'Update a record of a TrackVia view; fields that are not given keep their value',
      help: 'To clear a field, give it the value clear in formula mode.',
      config_fields: VIEW_FIELDS,
      input_fields: async function (object_definitions) {
        return [ID_FIELD, record_input(await object_definitions['record_to_update'])];
      },
      execute: async function (connection, input, input_schema) {
        return await write_record(input, input_schema, (data) => put(record_path(input), { data: [data] }));
      },
      output_fields: record_fields,
      sample_output: sample_record,
    },

    delete_record: {
      title: 'Delete record',
      description: 'Delete a record of a TrackVia view',
      config_fields: VIEW_FIELDS,
      input_fields: () => [ID_FIELD],
      execute: async function (connection, input) {
        return status_in(await answer_to(del(record_path(input))));
      },
      output_fields: status_fields,
      sample_output: () => ({ status: 'success' }),
    },

    delete_all_records_in_view: {
      title: 'Delete all records in view',
      description: 'Delete every record that a TrackVia view shows',
      config_fields: VIEW_FIELDS,
      execute: async function (connection, input) {
        return status_in(await answer_to(del(`${view_path(input)}/records/all`)));
      },
      output_fields: status_fields,
      sample_output: () => ({ status: 'success' }),
    },

    get_all_view_records: {
      title: 'Get all view records',
      subtitle: 'Get all records of a view',
      description: 'Get all records of a TrackVia view, or those that contain a text',
      batch: true,
      config_fields: VIEW_FIELDS,
      input_fields: () => [
        {
          name: 'query',
          label: 'Search text',
          optional: true,
          sticky: true,
          hint: 'Gives the records that contain this text. Where a table has indexed fields, only those are searched.',
        },
      ],
      execute: async function (connection, input) {
        const { columns, records } = await read_view(input, input.query);
        return { records: records.map((record) => to_output(record, columns)) };
      },
      output_fields: async function (object_definitions) {
        const properties = await object_definitions['record'];
        return [{ name: 'records', label: 'Records', type: 'array', of: 'object', properties }];
      },
      sample_output: async function (connection, input) {
        return { records: [await sample_record(connection, input)] };
      },
    },

    upload_file_to_record: {
      title: 'Upload file to a record',
      description: 'Upload a file to a document or image field of a TrackVia record',
      config_fields: VIEW_FIELDS,
      input_fields: () => UPLOAD_FIELDS,
      execute: async function (connection, input) {
        const part = [input.content, input.content_type, file_name_for(input)];
        return record_in(await answer_to(post(file_path(input), { file: part }).request_format_multipart_form()));
      },
      output_fields: record_fields,
      sample_output: sample_record,
    },

    get_file_from_record: {
      title: 'Get file from record',
      description: 'Get the file in a document or image field of a TrackVia record',
      config_fields: VIEW_FIELDS,
      input_fields: () => [ID_FIELD, FILE_FIELD_NAME],
      execute: async function (connection, input) {
        return await answer_to(get(file_path(input)).response_format_raw().after_response(file_in));
      },
      output_fields: () => [
        { name: 'file_name', label: 'File name' },
        { name: 'content', label: 'Content' },
      ],
      sample_output: () => ({ file_name: 'report.pdf', content: '%PDF-1.7' }),
    },

    create_user: {
      title: 'Create user',
      description: 'Create a user in TrackVia; needs a connection whose user is a Super Admin',
      input_fields: () => USER_FIELDS,
      execute: async function (connection, input) {
        // The service reads the new user from the query, not from a body.
        const answer = await answer_to(post('users').params(given(input, USER_FIELDS.map((field) => field.name))));
        const user = first_in(answer);
        return { ...to_output(user, columns_of(answer.structure)), favorite_app_id: user.favorite_app_id };
      },
      output_fields: async function (object_definitions) {
        return await object_definitions['user'];
      },
    },
  },

  triggers: {
    new_record: webhook_trigger({
      title: 'New record',
      description: 'New record in a TrackVia view',
      event: 'created',
      dedup: version_of,
    }),

    updated_record: webhook_trigger({
      title: 'Updated record',
      description: 'Updated record in a TrackVia view',
      event: 'updated',
      dedup: version_of,
    }),

    deleted_record: webhook_trigger({
      title: 'Deleted record',
      description: 'Deleted record in a TrackVia view',
      event: 'deleted',
      dedup: (record) => String(record.id),
    }),

    // Not in TrackVia's own connector: for machines that nothing can call back.
    new_or_updated_record: {
      title: 'New or updated record',
      description: 'New or updated record in a TrackVia view (polling)',
      help: 'Reads the whole view at every poll: make a filtered view for it. The first poll gives every record of it.',
      config_fields: VIEW_FIELDS,
      poll: async function (connection, input, closure) {
        const { columns, records } = await read_view(input);
        const changed = changed_since(closure, records, input);
        const batch = changed.slice(0, MOST_EVENTS_PER_POLL);
        return {
          events: batch.map((record) => to_event(record, columns)),
          next_poll: cursor_after(batch, closure),
          can_poll_more: changed.length > batch.length,
        };
      },
      dedup: version_of,
      output_fields: record_fields,
      sample_output: sample_record,
    },
  },

  object_definitions: {
    record: {
      fields: async (connection, config_fields) => output_fields_of(await structure_of(config_fields)),
    },

    // A file can only be uploaded to a record that exists, so a new one has none.
    created_record: {
      fields: async (connection, config_fields) =>
        output_fields_of((await structure_of(config_fields)).filter((field) => !kind_of(field.type).is_file)),
    },

    record_to_create: {
      fields: async (connection, config_fields) =>
        (await structure_of(config_fields)).filter(is_writable).map((field) => input_field(field, field.required)),
    },

    record_to_update: {
      fields: async (connection, config_fields) =>
        (await structure_of(config_fields)).filter(is_writable).map((field) => input_field(field, false)),
    },

    // Users are a table like any other, with fields of the account's own.
    user: {
      fields: async function (connection) {
        const users = await answer_to(get('users', { start: 0, max: 1 }));
        return [
          ...output_fields_of(users.structure),
          { name: 'favorite_app_id', label: 'Favorite app ID', type: 'integer' },
        ];
      },
    },
  },

  pick_lists: {
    apps: async (connection) => (await answer_to(get('apps'))).map((app) => [app.name, app.name]),

    views: async (connection, { app_name }) =>
      (await answer_to(get('views')))
        .filter((view) => !app_name || view.applicationName === app_name)
        .map((view) => [view.name, view.id]),

    document_fields: async (connection, { view_id }) =>
      (await structure_of({ view_id }))
        .filter((field) => kind_of(field.type).is_file)
        .map((field) => [field.name, field.name.replaceAll(' ', '%20')]),
  },
};

// Where: addresses and paths

// The scheme and host of the connection's TrackVia. People paste what their browser shows, so a scheme, a path, a
// trailing slash, capitals and spaces are understood. Off loopback it is always https on the standard port.
function origin(connection) {
  const typed = String(connection.subdomain ?? '').replace(/\s/g, '').toLowerCase();
  const [, scheme, host, port] = ADDRESS.exec(typed) ?? [];
  if (is_loopback(host)) {
    // The local TrackVia, and tests: there, and only there, a full URL means what it says.
    return `${scheme ?? 'https'}://${host}${port ? `:${port}` : ''}`;
  }

  return `https://${public_host(host, connection.subdomain)}`;
}

function is_loopback(host) {
  return host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function public_host(host, typed) {
  if (host === '') {
    return STANDARD_HOST;
  }

  if (host === undefined || !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.?$/.test(host)) {
    error(`The TrackVia subdomain field holds "${typed}", which is no address. ${CHECK_SUBDOMAIN}`);
  }

  const name = host.replace(/\.$/, '');
  return name.includes('.') ? name : `${name}.trackvia.com`;
}

function view_path(input) {
  return `views/${path_number(input.view_id, 'View')}`;
}

function record_path(input) {
  return `${view_path(input)}/records/${path_number(input.id, 'ID')}`;
}

function file_path(input) {
  return `${record_path(input)}/files/${encodeURIComponent(decoded(input.field_name))}`;
}

// Only digits get into an address: a record ID "all" would delete every record of the view.
function path_number(value, label) {
  const text = String(value ?? '').trim();
  return /^\d+$/.test(text) ? text : error(`${label} must be a whole number, not "${text}"`);
}

// The pick list gives names with %20 for their spaces, people type them as they are.
function decoded(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

// Who: credentials and logins

// Inside apply: adds to the request that is about to be sent.
function add_credentials(connection, user_key, token) {
  if (present(user_key)) {
    params({ user_key: String(user_key).trim() });
  }

  if (present(token)) {
    headers({ 'Authorization': `Bearer ${String(token).trim()}` });
  }

  if (present(connection.account_id)) {
    headers({ 'account-id': String(connection.account_id).trim() });
  }
}

function has_login(connection) {
  return present(connection.username);
}

function client_of(connection) {
  if (has_login(connection)) {
    return { client_id: PASSWORD_CLIENT };
  }

  return present(connection.client_id)
    ? given(connection, ['client_id', 'client_secret'])
    : error('OAuth needs Client ID and Client secret, or User name and Password');
}

async function log_in_with_code(connection, code, redirect_uri) {
  return await log_in(connection, { grant_type: 'authorization_code', code, redirect_uri });
}

async function log_in_with_password(connection) {
  const { username, password } = connection;
  if (has_login(connection) && !present(password)) {
    error('The Password is missing: OAuth with a user name logs in with both');
  }

  return await log_in(connection, { grant_type: 'password', username: username?.trim(), password });
}

// The refresh token first; the password is the way back when TrackVia has forgotten that.
async function renew(connection, refresh_token) {
  const has_password = has_login(connection) && present(connection.password);
  if (!present(refresh_token)) {
    return has_login(connection) ? await log_in_with_password(connection) : no_login(connection);
  }

  try {
    return await log_in(connection, { grant_type: 'refresh_token', refresh_token });
  } catch (refusal) {
    if (refusal.code === 401 && has_password) {
      return await log_in_with_password(connection);
    }

    throw refusal;
  }
}

// A connection that never had a token has not lost any: something is still to be done.
function no_login(connection) {
  const { client_id } = client_of(connection);
  return error(present(connection.access_token)
    ? sentence('401 Unauthorized', 'the connection holds no refresh token', LOGIN_ENDED)
    : `Nobody has logged into TrackVia yet: the browser login with Client ID ${client_id} gets the first tokens`);
}

// The address is absolute because refresh runs without the connection's base_uri.
async function log_in(connection, grant) {
  try {
    return await post(`${origin(connection)}/oauth/token`, { ...grant, ...client_of(connection) })
      .request_format_www_form_urlencoded();
  } catch (refusal) {
    throw is_refused_login(refusal) ? unauthorized(refusal) : explained(refusal);
  }
}

// A refused grant is a 400 with "invalid_grant" (some versions answer 401).
function is_refused_login(refusal) {
  return refusal.code === 400 || refusal.code === 401;
}

// To the reader of a job it is what the request before it was: unauthorized.
function unauthorized(refusal) {
  const said = words_of(refusal.response);
  const [, advice] = LOGIN_ADVICE.find(([pattern]) => pattern.test(said));
  refusal.message = sentence('401 Unauthorized', said, advice);
  refusal.code = 401;
  return refusal;
}

function tokens_in(grant) {
  return given(grant, ['access_token', 'refresh_token']);
}

// An OAuth client is not told the API Key; it asks for it with its first token.
async function learn_user_key(connection, grant) {
  const apps = await answer_to(
    get(`${origin(connection)}/3scale/openapiapps`, { access_token: grant.access_token }));
  return apps[0]?.userKey;
}

// Refusals

// Sends the request; a refusal gets the service's own words and what to do. It is caught rather than handled by
// after_error_response, so that status and body stay with it in the job's record, and so that what never got an answer
// is explained too.
async function answer_to(request) {
  try {
    return await request;
  } catch (refusal) {
    throw explained(refusal);
  }
}

function explained(refusal) {
  if (refusal.code) {
    refusal.message = explained_answer(refusal);
  } else if (refusal.kind === 'unreachable' && !refusal.message.includes(CHECK_SUBDOMAIN)) {
    refusal.message = `${refusal.message}. ${CHECK_SUBDOMAIN}`;
  }

  return refusal;
}

function explained_answer({ code, message, response }) {
  // A refused refresh arrives here as the answer to the request that needed it; it is explained already.
  if (!/^(\d{3}|HTTP status code) [^:.]*$/.test(message)) {
    return message;
  }

  const said = words_of(response);
  const [, , advice] = ADVICE.find(([status, pattern]) =>
    (typeof status === 'function' ? status(code) : status === code) && pattern.test(said));
  return sentence(message, said, advice);
}

function sentence(title, said, advice) {
  return said === '' ? `${title}. ${advice}` : `${title}: ${said.replace(/[.\s]+$/, '')}. ${advice}`;
}

// Data problems come as {errors, message, name, code}, token problems as {error, error_description}; a proxy in between
// answers with a page.
function words_of(body) {
  const text = String(body ?? '').trim();
  const answer = parsed(text);
  if (!(answer instanceof Object)) {
    return text_of_page(text);
  }

  const { message, error_description, errors, error } = answer;
  return String(message || error_description || [errors].flat().filter(Boolean).join(', ') || error || '');
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function text_of_page(page) {
  const text = page.replace(/<(script|style)[\s\S]*?<\/\1>/gi, ' ').replace(/<[^>]*>/g, ' ');
  return text.replace(/\s+/g, ' ').trim().slice(0, 300);
}

// Schemas

// The fields of a view as TrackVia describes them. No view chosen yet: no fields.
async function structure_of(config_fields) {
  if (!present(config_fields.view_id)) {
    return [];
  }

  return (await answer_to(get(view_path(config_fields), { start: 0, max: 1 }))).structure;
}

function kind_of(type) {
  return KINDS[type] ?? {};
}

function key_of(field) {
  return `f_${field.fieldMetaId}`;
}

// Not writable: what the role may only read, and files, which have requests of their own.
function is_writable(field) {
  return field.canCreate && field.canUpdate && !kind_of(field.type).is_file;
}

function input_field(field, required) {
  // trackvia_type travels with the schema, so that execute can write the value without asking for the structure again.
  const common = { name: key_of(field), label: field.name, optional: !required, trackvia_type: field.type };
  switch (field.type) {
    case 'dropDown':
      return chosen_from(field, { ...common, control_type: 'select' }, 'Enter value');
    case 'checkbox':
      return chosen_from(
        field, { ...common, control_type: 'multiselect', delimiter: ',' }, 'Enter values, separated by commas, no space');
    default:
      return { ...common, ...kind_of(field.type).schema };
  }
}

function chosen_from(field, select, toggle_hint) {
  const { name, label, optional } = select;
  return {
    ...select,
    pick_list: (field.choices ?? []).map((choice) => [choice, choice]),
    toggle_hint: 'Select from list',
    toggle_field: { name, label, optional, type: 'string', control_type: 'text', toggle_hint },
  };
}

// ID is the internal id under another name; records carry it as `id`.
function output_fields_of(structure) {
  return [
    ...structure.filter((field) => field.name !== 'ID').flatMap(output_fields_for),
    { name: 'id', label: 'ID', type: 'integer' },
  ];
}

function output_fields_for(field) {
  const kind = kind_of(field.type);
  const common = { name: key_of(field), label: field.name, trackvia_type: field.type };
  if (field.type === 'checkbox') {
    return [{ ...common, type: 'array', of: 'object', properties: [{ name: 'choice', label: 'Choice' }] }];
  }

  // A link reads as a name; the id that setting it takes stands beside it.
  const link = { name: `${common.name}_id`, label: `${field.name} (ID)`, type: 'integer' };
  return [{ ...common, ...kind.schema }, ...(kind.is_link ? [link] : [])];
}

function record_input(properties) {
  return { name: 'data', label: 'Record', type: 'object', optional: true, properties };
}

async function record_fields(object_definitions) {
  return await object_definitions['record'];
}

function status_fields() {
  return [{ name: 'status', label: 'Status' }];
}

// Names: a column is what both sides call one field. {key: 'f_31304', name: 'Priority', type: 'dropDown'}

function columns_of(structure) {
  return structure
    .filter((field) => field.name !== 'ID')
    .map((field) => ({ key: key_of(field), name: field.name, type: field.type }));
}

function columns_in(schema) {
  return schema
    .filter((field) => /^f_\d+$/.test(field.name))
    .map((field) => ({ key: field.name, name: field.label, type: field.trackvia_type }));
}

// The record as the recipe sees it. What the record does not have stays away: an empty field is absent in TrackVia.
function to_output(record, columns) {
  const output = {};
  for (const { key, name } of columns) {
    if (Object.hasOwn(record, name)) {
      output[key] = from_wire(record[name]);
    }

    if (Object.hasOwn(record, `${name}(id)`)) {
      output[`${key}_id`] = record[`${name}(id)`];
    }
  }

  return { ...output, id: record.id };
}

function from_wire(value) {
  return Array.isArray(value)
    ? value.map((item) => (typeof item === 'string' ? { choice: item } : item))
    : value;
}

// The record as the service wants it. A field that is absent keeps its value; one that is null is cleared.
function to_record(data, columns, view_id) {
  const record = {};
  for (const [key, value] of Object.entries(data ?? {})) {
    const column = columns.find((candidate) => candidate.key === key) ?? unknown_field(key, columns, view_id);
    const to_wire = kind_of(column.type).to_wire;
    record[column.name] = to_wire && value !== null ? to_wire(value) : value;
  }

  return record;
}

function unknown_field(key, columns, view_id) {
  const known = columns.map(({ key: known_key, name }) => `${known_key} (${name})`).join(', ');
  error(`View ${view_id} has no field "${key}" that this connection can write. It can write: ${known || 'none'}.`);
}

// Pills may bring numbers as texts. What is no number goes out as it is: the service says best what it wants.
function to_number(value) {
  const number = typeof value === 'string' && /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : value;
  return Number.isInteger(number) && !Number.isSafeInteger(number) ? value : number;
}

function to_point(value) {
  return typeof value === 'object'
    ? { latitude: to_number(value.latitude), longitude: to_number(value.longitude) }
    : value;
}

// A list of another step's choices, a plain list, or texts with commas, which the service splits itself.
function to_choices(value) {
  return Array.isArray(value) ? value.map((item) => item?.choice ?? item) : value;
}

// Records

// Creates or updates. The step's schema knows the fields' names, so no request is spent on them. Only a caller without
// a schema, and a field that was renamed since the schema was read, need the structure.
async function write_record(input, input_schema, request_for) {
  const planned = columns_in(input_schema?.find((field) => field.name === 'data')?.properties ?? []);
  if (planned.length === 0) {
    const columns = await writable_columns(input);
    return record_in(await answer_to(request_for(to_record(input.data, columns, input.view_id))));
  }

  const record = to_record(input.data, planned, input.view_id);
  try {
    return record_in(await answer_to(request_for(record)));
  } catch (refusal) {
    const renamed = /DENIED!!! - field/.test(refusal.message) && await renamed_record(input, record);
    if (!renamed) {
      throw refusal;
    }

    return record_in(await answer_to(request_for(renamed)));
  }
}

// The record under today's names, or null when nothing has changed.
async function renamed_record(input, record) {
  const renamed = to_record(input.data, await writable_columns(input), input.view_id);
  return Object.keys(renamed).join() === Object.keys(record).join() ? null : renamed;
}

async function writable_columns(input) {
  return columns_of((await structure_of(input)).filter(is_writable));
}

// Lists answer with an array, single records with an object.
function first_in(answer) {
  return Array.isArray(answer.data) ? answer.data[0] : answer.data;
}

function record_in(answer) {
  return to_output(first_in(answer) ?? {}, columns_of(answer.structure));
}

async function sample_record(connection, input) {
  return record_in(await answer_to(get(view_path(input), { start: 0, max: 1 })));
}

// Page after page until all are there: TrackVia's own connector stops after the first thousand.
async function read_view(input, query) {
  const [path, search] = present(query) ? [`${view_path(input)}/find`, { q: String(query) }] : [view_path(input), {}];
  const records = [];
  let page;
  do {
    page = await answer_to(get(path, { ...search, start: records.length, max: PAGE_SIZE }));
    records.push(...page.data);
  } while (page.data.length > 0 && records.length < page.totalCount);

  return { columns: columns_of(page.structure), records };
}

// A success has no body.
function status_in(answer) {
  return { status: present(answer) ? answer : 'success' };
}

function given(record, names) {
  return Object.fromEntries(names.filter((name) => present(record[name])).map((name) => [name, record[name]]));
}

// Files

function file_name_for(input) {
  if (present(input.file_name)) {
    return input.file_name;
  }

  // TrackVia tells an image by its extension.
  if (IMAGE_TYPES.includes(input.content_type)) {
    error('File name is mandatory for JPG/PNG content type');
  }

  const [, , extension] = CONTENT_TYPES.find(([, mime]) => mime === input.content_type) ?? [];
  return extension ? `file.${extension}` : 'file';
}

// content_disposition is: attachment; filename="name.ext"
function file_in(code, body, headers) {
  const [, quoted, bare] = /filename=(?:"([^"]*)"|([^;]+))/.exec(headers.content_disposition ?? '') ?? [];
  return { file_name: quoted ?? bare ?? null, content: body };
}

// Events

// TrackVia calls back: starting a recipe subscribes, stopping it unsubscribes, and nothing is kept in between.
function webhook_trigger({ title, description, event, dedup }) {
  return {
    title,
    description,
    help: 'Real-time. What happens while the recipe is stopped is not processed.',
    config_fields: VIEW_FIELDS,

    webhook_subscribe: async function (webhook_url, connection, input) {
      const hook = await answer_to(post(hooks_path(input), { target_url: webhook_url, event }));
      return { ...hook, view_id: input.view_id };
    },

    webhook_unsubscribe: async function (subscription) {
      // Gone already is as good: the view's owner may have removed it.
      await answer_to(
        del(`${hooks_path(subscription)}/${encodeURIComponent(subscription.id)}`).after_error_response(404, () => null));
    },

    // Nothing can be sent here, so the names come from the step's schema. Deliveries are lists, usually of one record.
    webhook_notification: function (input, payload, input_schema, output_schema) {
      const columns = columns_in(output_schema ?? []);
      return [payload ?? []].flat().map((record) => to_event(record, columns));
    },

    dedup,
    output_fields: record_fields,
    sample_output: sample_record,
  };
}

// The address is named after the first client that used it.
function hooks_path(input) {
  return `zapier/${view_path(input)}/api/hooks`;
}

// Beside the fields, the record's own `Updated`: dedup has no schema to find it by.
function to_event(record, columns) {
  return { ...(columns.length > 0 ? to_output(record, columns) : record), Updated: record.Updated };
}

// Without a time of change (the view may hide it) only the content can tell two updates apart.
function version_of(record) {
  return `${record.id}@${record.Updated ?? JSON.stringify(record)}`;
}

// Oldest first. The service has no "modified since", so the whole view is read and what is known is dropped. Several
// records may share a moment: those of the last moment that were seen are remembered by id.
function changed_since(closure, records, input) {
  if (records.some((record) => !record.Updated)) {
    error(`View ${input.view_id} does not show the field Updated, by which changes are found. Add it to the view.`);
  }

  const last = closure ? moment(closure.updated) : -Infinity;
  return records
    .map((record) => ({ record, at: moment(record.Updated) }))
    .filter(({ record, at }) => at > last || (at === last && !closure.ids.includes(record.id)))
    .sort((one, other) => one.at - other.at || one.record.id - other.record.id)
    .map(({ record }) => record);
}

function cursor_after(batch, closure) {
  if (batch.length === 0) {
    return closure;
  }

  const updated = batch.at(-1).Updated;
  const at = moment(updated);
  const seen = closure && moment(closure.updated) === at ? closure.ids : [];
  const last = batch.filter((record) => moment(record.Updated) === at).map((record) => record.id);
  return { updated, ids: [...seen, ...last] };
}

// Milliseconds. The service writes a zone as Z, +00:00 or +0000; the last is no JavaScript date.
function moment(text) {
  return Date.parse(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
}
