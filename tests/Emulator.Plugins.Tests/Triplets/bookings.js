const host = (connection) => `https://${connection.subdomain}.bookings.example`;

export default {
  title: 'Bookings',
  connection: {
    fields: [
      { name: 'subdomain', optional: false, control_type: 'subdomain', hint: 'The part before .bookings.example' },
      { name: 'client_id', optional: false },
      { name: 'client_secret', optional: false, control_type: 'password' },
    ],
    base_uri: (connection) => `${host(connection)}/v2/`,
    authorization: {
      type: 'oauth2',
      client_id: (connection) => connection.client_id,
      client_secret: (connection) => connection.client_secret,
      authorization_url: (connection) => `${host(connection)}/oauth/authorize?response_type=code&scope=rooms`,
      async acquire(connection, auth_code, redirect_uri) {
        const tokens = await post('/oauth/token', {
          grant_type: 'authorization_code', code: auth_code, redirect_uri, client_id: connection.client_id,
        }).request_format_www_form_urlencoded();
        return [
          { access_token: tokens.access_token, refresh_token: tokens.refresh_token }, tokens.user, { account: tokens.account },
        ];
      },
      refresh: (connection, refresh_token) => post(`${host(connection)}/oauth/token`, { grant_type: 'refresh_token', refresh_token })
        .request_format_www_form_urlencoded(),
      refresh_on: [401, /token expired/],
      apply(connection, access_token) { headers({ Authorization: `Bearer ${access_token}` }); },
    },
  },
  test: () => get('me'),
  pick_lists: {
    kinds: () => [['Once', 'once'], ['Series', 'series']],
    rooms: async (connection, { building }) => (await get('rooms', { building })).items.map((room) => [room.name, room.id]),
    places: async (connection, { __parent_id }) => (await get('places', __parent_id ? { parent: __parent_id } : {})).items
      .map((place) => [place.name, place.id, place.id, place.has_children]),
  },
  object_definitions: {
    booking: {
      fields: (connection, config_fields) => [
        { name: 'id', type: 'integer' },
        { name: 'room', control_type: 'select', pick_list: 'rooms', pick_list_params: { building: 'building' } },
        { name: 'building' },
        { name: 'starts_at', type: 'date_time' },
        config_fields.kind === 'series'
          ? { name: 'repeats', type: 'object', properties: [{ name: 'every', type: 'integer' }, { name: 'until', type: 'date' }] }
          : null,
      ],
    },
  },
  actions: {
    create_booking: {
      title: 'Create booking',
      description: 'Books a room',
      config_fields: [{ name: 'kind', optional: false, control_type: 'select', pick_list: 'kinds', extends_schema: true }],
      input_fields: (object_definitions) => object_definitions.booking
        .filter((field) => field && field.name !== 'id')
        .map((field) => (field.name === 'room' ? { ...field, optional: false } : field)),
      execute: (connection, input) => post('bookings', input),
      output_fields: (object_definitions) => object_definitions.booking,
      sample_output: () => ({ id: 1, room: 'r-1' }),
    },
    search_bookings: {
      title: 'Search bookings',
      input_fields: () => [
        { name: 'rooms', type: 'array', of: 'string' },
        { name: 'from', type: 'date' },
        { name: 'open', type: 'boolean', control_type: 'checkbox' },
      ],
      execute: async (connection, input) => ({ bookings: (await get('bookings', input)).items }),
      output_fields: (object_definitions) => [
        { name: 'bookings', type: 'array', of: 'object', properties: object_definitions.booking.filter((field) => field) },
      ],
    },
  },
  triggers: {
    new_booking: {
      title: 'New booking',
      input_fields: () => [{ name: 'since', type: 'timestamp' }],
      async poll(connection, input, closure) {
        const page = closure?.page ?? 1;
        const answer = await get('bookings', { order: 'created', page, per_page: 2 });
        return { events: answer.items, next_poll: { page: page + 1 }, can_poll_more: answer.more };
      },
      dedup: (booking) => booking.id,
      output_fields: (object_definitions) => object_definitions.booking,
    },
  },
};
