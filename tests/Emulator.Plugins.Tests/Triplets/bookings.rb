{
  title: 'Bookings',

  connection: {
    fields: [
      { name: 'subdomain', optional: false, control_type: 'subdomain', hint: 'The part before .bookings.example' },
      { name: 'client_id', optional: false },
      { name: 'client_secret', optional: false, control_type: 'password' }
    ],

    base_uri: ->(connection) { "https://#{connection['subdomain']}.bookings.example/v2/" },

    authorization: {
      type: 'oauth2',
      client_id: ->(connection) { connection['client_id'] },
      client_secret: ->(connection) { connection['client_secret'] },
      authorization_url: lambda do |connection|
        "https://#{connection['subdomain']}.bookings.example/oauth/authorize?response_type=code&scope=rooms"
      end,

      acquire: lambda do |connection, auth_code, redirect_uri|
        tokens = post('/oauth/token').
                 payload(grant_type: 'authorization_code', code: auth_code,
                         redirect_uri: redirect_uri, client_id: connection['client_id']).
                 request_format_www_form_urlencoded
        [
          { access_token: tokens['access_token'], refresh_token: tokens['refresh_token'] },
          tokens['user'],
          { account: tokens['account'] }
        ]
      end,

      refresh: lambda do |connection, refresh_token|
        post("https://#{connection['subdomain']}.bookings.example/oauth/token").
          payload(grant_type: 'refresh_token', refresh_token: refresh_token).
          request_format_www_form_urlencoded
      end,

      refresh_on: [401, /token expired/],
      apply: ->(_connection, access_token) { headers('Authorization' => "Bearer #{access_token}") }
    }
  },

  test: ->(_connection) { get('me') },

  pick_lists: {
    kinds: -> { [%w[Once once], %w[Series series]] },
    rooms: lambda do |_connection, building:|
      get('rooms', building: building)['items'].map { |room| [room['name'], room['id']] }
    end,
    places: lambda do |_connection, __parent_id: nil|
      get('places', __parent_id.present? ? { parent: __parent_id } : {})['items'].
        map { |place| [place['name'], place['id'], place['id'], place['has_children']] }
    end
  },

  object_definitions: {
    booking: {
      fields: lambda do |_connection, config_fields|
        fields = [
          { name: 'id', type: 'integer' },
          { name: 'room', control_type: 'select', pick_list: 'rooms', pick_list_params: { building: 'building' } },
          { name: 'building' },
          { name: 'starts_at', type: 'date_time' }
        ]
        if config_fields['kind'] == 'series'
          fields.concat([{ name: 'repeats', type: 'object', properties: [
            { name: 'every', type: 'integer' }, { name: 'until', type: 'date' }
          ] }])
        else
          fields
        end
      end
    }
  },

  actions: {
    create_booking: {
      title: 'Create booking',
      description: 'Books a room',
      config_fields: [{ name: 'kind', optional: false, control_type: 'select', pick_list: 'kinds', extends_schema: true }],
      input_fields: ->(object_definitions) { object_definitions['booking'].ignored('id').required('room') },
      execute: ->(_connection, input) { post('bookings', input) },
      output_fields: ->(object_definitions) { object_definitions['booking'] },
      sample_output: -> { { id: 1, room: 'r-1' } }
    },

    search_bookings: {
      title: 'Search bookings',
      input_fields: lambda do
        [
          { name: 'rooms', type: 'array', of: 'string' },
          { name: 'from', type: 'date' },
          { name: 'open', type: 'boolean', control_type: 'checkbox' }
        ]
      end,
      execute: ->(_connection, input) { { bookings: get('bookings', input)['items'] } },
      output_fields: lambda do |object_definitions|
        [{ name: 'bookings', type: 'array', of: 'object', properties: object_definitions['booking'] }]
      end
    }
  },

  triggers: {
    new_booking: {
      title: 'New booking',
      input_fields: -> { [{ name: 'since', type: 'timestamp' }] },
      poll: lambda do |_connection, _input, closure|
        page = closure&.[]('page') || 1
        answer = get('bookings', order: 'created', page: page, per_page: 2)
        { events: answer['items'], next_poll: { page: page + 1 }, can_poll_more: answer['more'] }
      end,
      dedup: ->(booking) { booking['id'] },
      output_fields: ->(object_definitions) { object_definitions['booking'] }
    }
  }
}
