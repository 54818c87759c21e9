export default {
  title: 'Atlas',
  description: 'Maps and their places',
  secure_tunnel: true,
  custom_action: true,
  custom_action_help: { body: 'Any request', learn_more_url: 'https://atlas.example/docs', learn_more_text: 'The service' },

  connection: {
    fields: [
      { name: 'way', control_type: 'select', pick_list: [['Key', 'key'], ['Login', 'login']], optional: false, extends_schema: true },
      { name: 'version', default: '1' },
    ],
    extended_fields: (connection) => (connection.way === 'key' ? [{ name: 'region', hint: `Of version ${connection.version}` }] : []),
    base_uri: (connection) => `https://atlas.example/v${connection.version}/`,
    authorization: {
      type: 'multi',
      selected: (connection) => connection.way,
      options: {
        key: {
          title: 'Key',
          type: 'api_key',
          fields: [{ name: 'key', control_type: 'password', optional: false }],
          apply(connection, auth_type) {
            if (auth_type === 'regional') params({ region: 'north' });
            headers({ 'X-Key': connection.key, 'X-For': `${current_verb()} ${current_url()}`, 'X-Auth-Type': auth_type });
          },
        },
        login: {
          label: 'Login',
          type: 'oauth2',
          noopener: true,
          client_id: (connection) => `client-${connection.version}`,
          client_secret: 'shh',
          authorization_url: () => 'https://atlas.example/login?response_type=code',
          token_url: () => 'https://atlas.example/token',
          pkce: (verifier, challenge) => ({ verifier: verifier.slice(0, 43), challenge: challenge.toUpperCase(), challenge_method: 'plain' }),
          async acquire(connection, auth_code, redirect_uri, verifier) {
            const tokens = await post('https://atlas.example/token')
              .payload({ code: auth_code, redirect_uri, verifier, way: connection.way })
              .request_format_www_form_urlencoded();
            return [tokens, tokens.account, { seen: true }];
          },
          refresh: (connection, refresh_token) => [post('https://atlas.example/token', { refresh_token }), { renewed: true }],
          identity: async () => (await get('me')).name,
          refresh_on: [401, '410 Gone', /expired/],
          detect_on: [/"error"/],
          apply(connection, access_token) {
            headers({ Authorization: `Bearer ${access_token}` });
          },
        },
      },
    },
  },

  test: () => get('me'),

  webhook_keys: (params, headers, payload) => [params.map, headers['X-Map'], payload.map].filter((key) => key != null),

  streams: {
    tiles: (input, from, to, size) => [get(`tiles/${input.id}`, { from, to, size }).response_format_raw(), from >= 4],
  },

  pick_lists: {
    maps: () => [['World', 'w'], ['Town', 't']],
    places: async (connection, { map }) => (await get('places', { map })).map((place) => [place.name, place.id]),
    regions: (connection, { __parent_id: parent }) => (parent ? [['Harbour', `${parent}-1`, null, false]] : [['North', 'n', null, true]]),
  },

  object_definitions: {
    place: {
      fields: (connection, config_fields) => {
        const fields = [{ name: 'id', type: 'integer' }, { name: 'seen_at', type: 'date_time' }, { name: 'name', label: 'Its name' }];
        return config_fields.map === 't' ? [...fields, { name: 'street' }] : fields;
      },
    },
  },

  methods: {
    shout: (text) => `${text.toUpperCase()}!`,
    between: (from, to) => to - from,
    fetch_place: (id) => get(`places/${id}`),
  },

  actions: {
    draw_map: {
      title: 'Draw map',
      subtitle: 'In the atlas',
      title_hint: 'slow',
      hint: 'Takes its time',
      display_priority: 7,
      batch: true,
      bulk: true,
      deprecated: true,
      description: (input, labels) => `Draw ${labels.map ?? input.map ?? 'a map'}`,
      help: (input) => ({ body: `On ${input.map}`, learn_more_url: 'https://atlas.example/draw' }),
      retry_on_response: [503, /busy/],
      retry_on_request: ['POST'],
      max_retries: 2,
      summarize_input: ['places'],
      summarize_output: ['text'],
      config_fields: [{ name: 'map', control_type: 'select', pick_list: 'maps', optional: false }],
      input_fields: (object_definitions, connection, config_fields) => [
        ...object_definitions.place.filter((field) => field.name !== 'seen_at')
          .map((field) => (field.name === 'name' ? { ...field, optional: false } : field)),
        { name: 'region', control_type: 'tree', pick_list: 'regions' },
        {
          name: 'place', control_type: 'select', pick_list: 'places', pick_list_params: { map: 'map' }, toggle_hint: 'Choose',
          toggle_field: { name: 'place', type: 'string', control_type: 'text', label: 'Place', toggle_hint: 'Enter' },
        },
        { name: 'note', default: `${connection.version} ${config_fields.map}`, sticky: true, render_input: 'shout' },
      ],
      execute: (connection, input) => post('maps', input),
      output_fields: (object_definitions) => [
        { name: 'places', type: 'array', of: 'object', properties: object_definitions.place.filter((field) => field.name === 'id') },
      ],
      sample_output: (connection, input) => ({ places: [{ id: input.first ?? 1 }] }),
    },
    every_verb: {
      execute: (connection, input) => ({
        got: get('places', input).auth_type('regional'),
        headed: head('places'),
        asked: options('places'),
        posted: post('places').payload({ a: 1 }).payload((body) => { body.b = 2; }).params({ dry: true }).params({ page: 2 }),
        put: put('places/1', input),
        patched: patch('places/1', { name: null }),
        deleted: del('places/1', { why: 'old' }),
        copied: copy('places/1', { to: 2 }),
        moved: move('places/1', { to: 3 }),
      }),
    },
    exact_headers: {
      execute: () => get('me').headers({ 'x-one-two': 1, 'x-three': 'b' }).case_sensitive_headers({ xFour: 'c' }),
    },
    follow: {
      execute: () => [
        post('old', { a: 1 }).follow_redirection(),
        get('older').ignore_redirection().after_response((code, body, headers) => [code, headers.location]),
      ],
    },
    at_once: {
      execute: async () => {
        const [ok, places, errors] = await parallel([get('places/1'), get('places/2')], { threads: 1 });
        return { ok, places, errors };
      },
    },
    surroundings: {
      execute: async () => {
        puts('looking around');
        await checkpoint({ continue: { page: 1 } });
        return {
          property: account_property('tier'),
          none: account_property('nothing'),
          row: lookup('Cities', { code: 'B' }),
          no_row: lookup('Cities', { code: 'Z' }),
          schema: workato_schema('17'),
          now: Math.floor(now().getTime() / 1000),
          today: today(),
          recipe: execution_context().recipe_id,
          loud: await call('shout', 'hm'),
        };
      },
    },
    library: {
      execute: (connection, input) => ({
        digest: workato.encode_hex(workato.encode_sha256(input.text)),
        hmac: workato.encode_base64(workato.hmac_sha256(input.text, 'key')),
        parsed: workato.parse_json('{"a":[1,2]}'),
        jwt: workato.jwt_encode({ sub: 'me' }, 'secret-secret-secret-secret-secre', 'HS256'),
        rows: workato.csv.parse('a;b\n1;2\n', { headers: true, col_sep: ';' }),
        url: workato.encode_url('a b/ü'),
      }),
    },
    refused: { execute: (connection, input) => error(`no map ${input.map}`) },
    no_record: { execute: () => [1, 2] },
  },

  triggers: {
    changed_place: {
      title: 'Changed place',
      description: (input) => `Place of ${input.map}`,
      help: (input, labels, connection, webhook_base_url) => `${connection.way} ${webhook_base_url} ${input.map}`,
      webhook_url_help: (connection, input, webhook_base_url) => `${connection.way} ${input.map} ${webhook_base_url}`,
      webhook_payload_type: 'raw',
      webhook_response_type: 'json',
      webhook_response_body: '{"seen":"{{body.id}}"}',
      webhook_response_headers: { 'X-Seen': '{{headers.id}}' },
      webhook_response_status: 202,
      webhook_subscribe: (webhook_url, connection, input, recipe_id) => [
        { id: `${recipe_id} ${webhook_url}`, way: connection.way, map: input.map }, '2026-12-01T00:00:00+00:00',
      ],
      webhook_refresh: (subscription) => [{ ...subscription, fresh: true }, '2026-12-02T00:00:00+00:00'],
      webhook_unsubscribe: (subscription) => del(`hooks/${subscription.id}`),
      webhook_notification: (input, payload, eis, eos, headers, params, connection, subscription) => ({
        text: payload, map: input.map, kind: headers['X-Kind'], page: params.page, way: connection.way, hook: subscription.id,
      }),
      dedup: (place) => place.id,
      sample_output: (connection, input) => ({ map: input.map }),
      summarize_output: ['text'],
      streams: { names: (input, from, to, size) => [`${from}:${size}`, true] },
    },
    old_places: {
      type: 'paging_desc',
      input_fields: () => [{ name: 'map' }],
      async poll(connection, input, page) {
        const found = await get('places', { map: input.map, page: page ?? 1 });
        return { events: found, next_page: found.length > 1 ? (page ?? 1) + 1 : null };
      },
      document_id: (place) => place.id,
      sort_by: (place) => place.seen_at,
      output_fields: (object_definitions) => object_definitions.place,
    },
    kept_places: {
      webhook_key: (connection, input) => `${connection.way}/${input.map}`,
      poll: (connection, input, closure) => ({ events: get('places', { since: closure?.since ?? null }), next_poll: { since: 9 }, can_poll_more: false }),
      dedup: (place) => `${place.id}`,
    },
  },
};
