{
  title: 'Atlas',
  description: 'Maps and their places',
  secure_tunnel: true,
  custom_action: true,
  custom_action_help: { body: 'Any request', learn_more_url: 'https://atlas.example/docs', learn_more_text: 'The service' },

  connection: {
    fields: [
      { name: 'way', control_type: 'select', pick_list: [%w[Key key], %w[Login login]], optional: false, extends_schema: true },
      { name: 'version', default: '1' }
    ],
    extended_fields: lambda do |connection|
      connection['way'] == 'key' ? [{ name: 'region', hint: "Of version #{connection['version']}" }] : []
    end,
    base_uri: ->(connection) { "https://atlas.example/v#{connection['version']}/" },
    authorization: {
      type: 'multi',
      selected: ->(connection) { connection['way'] },
      options: {
        key: {
          title: 'Key',
          type: 'api_key',
          fields: [{ name: 'key', control_type: 'password', optional: false }],
          apply: lambda do |connection, auth_type|
            params(region: 'north') if auth_type == 'regional'
            headers('X-Key': connection['key'], 'X-For': "#{current_verb} #{current_url}", 'X-Auth-Type': auth_type)
          end
        },
        login: {
          label: 'Login',
          type: 'oauth2',
          noopener: true,
          client_id: ->(connection) { "client-#{connection['version']}" },
          client_secret: 'shh',
          authorization_url: ->(_connection) { 'https://atlas.example/login?response_type=code' },
          token_url: ->(_connection) { 'https://atlas.example/token' },
          pkce: lambda do |verifier, challenge|
            { verifier: verifier[0, 43], challenge: challenge.upcase, challenge_method: 'plain' }
          end,
          acquire: lambda do |connection, auth_code, redirect_uri, verifier = nil|
            tokens = post('https://atlas.example/token').
                     payload(code: auth_code, redirect_uri: redirect_uri, verifier: verifier, way: connection['way']).
                     request_format_www_form_urlencoded
            [tokens, tokens['account'], { seen: true }]
          end,
          refresh: lambda do |_connection, refresh_token|
            [post('https://atlas.example/token', refresh_token: refresh_token), { renewed: true }]
          end,
          identity: ->(_connection) { get('me')['name'] },
          refresh_on: [401, '410 Gone', /expired/],
          detect_on: [/"error"/],
          apply: lambda do |_connection, access_token|
            headers('Authorization' => "Bearer #{access_token}")
          end
        }
      }
    }
  },

  test: ->(_connection) { get('me') },

  webhook_keys: ->(params, headers, payload) { [params['map'], headers['X-Map'], payload['map']].compact },

  streams: {
    tiles: lambda do |input, from, to, size|
      [get("tiles/#{input['id']}", from: from, to: to, size: size).response_format_raw, from >= 4]
    end
  },

  pick_lists: {
    maps: -> { [%w[World w], %w[Town t]] },
    places: lambda do |_connection, map:|
      get('places', map: map).pluck('name', 'id')
    end,
    regions: lambda do |_connection, **parameters|
      parent = parameters[:__parent_id]
      parent ? [['Harbour', "#{parent}-1", nil, false]] : [['North', 'n', nil, true]]
    end
  },

  object_definitions: {
    place: {
      fields: lambda do |_connection, config_fields|
        fields = [{ name: 'id', type: 'integer' }, { name: 'seen_at', type: 'date_time' }, { name: 'name', label: 'Its name' }]
        config_fields['map'] == 't' ? fields + [{ name: 'street' }] : fields
      end
    }
  },

  methods: {
    shout: ->(text) { "#{text.upcase}!" },
    between: ->(from, to) { to - from },
    fetch_place: ->(id) { get("places/#{id}") }
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
      description: ->(input, labels) { "Draw #{labels['map'] || input['map'] || 'a map'}" },
      help: ->(input, _labels) { { body: "On #{input['map']}", learn_more_url: 'https://atlas.example/draw' } },
      retry_on_response: [503, /busy/],
      retry_on_request: %w[POST],
      max_retries: 2,
      summarize_input: ['places'],
      summarize_output: ['text'],
      config_fields: [{ name: 'map', control_type: 'select', pick_list: 'maps', optional: false }],
      input_fields: lambda do |object_definitions, connection, config_fields|
        object_definitions['place'].ignored('seen_at').required('name') + [
          { name: 'region', control_type: 'tree', pick_list: 'regions' },
          { name: 'place', control_type: 'select', pick_list: 'places', pick_list_params: { map: 'map' }, toggle_hint: 'Choose',
            toggle_field: { name: 'place', type: 'string', control_type: 'text', label: 'Place', toggle_hint: 'Enter' } },
          { name: 'note', default: "#{connection['version']} #{config_fields['map']}", sticky: true, render_input: 'shout' }
        ]
      end,
      execute: ->(_connection, input) { post('maps', input) },
      output_fields: ->(object_definitions) { [{ name: 'places', type: 'array', of: 'object', properties: object_definitions['place'].only('id') }] },
      sample_output: ->(_connection, input) { { places: [{ id: input['first'] || 1 }] } }
    },
    every_verb: {
      execute: lambda do |_connection, input|
        {
          got: get('places', input).auth_type('regional'),
          headed: head('places'),
          asked: options('places'),
          posted: post('places').payload(a: 1).payload { |body| body['b'] = 2 }.params(dry: true).params(page: 2),
          put: put('places/1', input),
          patched: patch('places/1', name: nil),
          deleted: delete('places/1', why: 'old'),
          copied: copy('places/1', to: 2),
          moved: move('places/1', to: 3)
        }
      end
    },
    exact_headers: {
      execute: ->(_connection, _input) { get('me').headers(x_one_two: 1, 'x-three': 'b').case_sensitive_headers('xFour' => 'c') }
    },
    follow: {
      execute: lambda do |_connection, _input|
        [post('old', a: 1).follow_redirection, get('older').ignore_redirection.after_response { |code, _body, headers| [code, headers['location']] }]
      end
    },
    at_once: {
      execute: lambda do |_connection, _input|
        ok, places, errors = parallel([get('places/1'), get('places/2')], threads: 1)
        { ok: ok, places: places, errors: errors }
      end
    },
    surroundings: {
      execute: lambda do |_connection, _input|
        puts 'looking around'
        checkpoint!(continue: { page: 1 })
        {
          property: account_property('tier'),
          none: account_property('nothing'),
          row: lookup('Cities', code: 'B'),
          no_row: lookup('Cities', code: 'Z'),
          schema: workato_schema('17'),
          now: now.to_i,
          today: today,
          recipe: execution_context[:recipe_id],
          loud: call('shout', 'hm')
        }
      end
    },
    library: {
      execute: lambda do |_connection, input|
        {
          digest: input['text'].encode_sha256.encode_hex,
          hmac: input['text'].hmac_sha256('key').encode_base64,
          parsed: workato.parse_json('{"a":[1,2]}'),
          jwt: workato.jwt_encode({ sub: 'me' }, 'secret-secret-secret-secret-secre', 'HS256'),
          rows: workato.csv.parse("a;b\n1;2\n", headers: true, col_sep: ';'),
          url: 'a b/ü'.encode_url
        }
      end
    },
    refused: { execute: ->(_connection, input) { error("no map #{input['map']}") } },
    no_record: { execute: ->(_connection, _input) { [1, 2] } }
  },

  triggers: {
    changed_place: {
      title: 'Changed place',
      description: ->(input, _labels) { "Place of #{input['map']}" },
      help: ->(input, _labels, connection, webhook_base_url) { "#{connection['way']} #{webhook_base_url} #{input['map']}" },
      webhook_url_help: ->(connection, input, webhook_base_url) { "#{connection['way']} #{input['map']} #{webhook_base_url}" },
      webhook_payload_type: 'raw',
      webhook_response_type: 'json',
      webhook_response_body: '{"seen":"{{body.id}}"}',
      webhook_response_headers: { 'X-Seen' => '{{headers.id}}' },
      webhook_response_status: 202,
      webhook_subscribe: lambda do |webhook_url, connection, input, recipe_id|
        [{ id: "#{recipe_id} #{webhook_url}", way: connection['way'], map: input['map'] }, '2026-12-01T00:00:00+00:00']
      end,
      webhook_refresh: ->(subscription) { [subscription.merge('fresh' => true), '2026-12-02T00:00:00+00:00'] },
      webhook_unsubscribe: ->(subscription, _connection) { delete("hooks/#{subscription['id']}") },
      webhook_notification: lambda do |input, payload, _eis, _eos, headers, params, connection, subscription|
        { text: payload, map: input['map'], kind: headers['X-Kind'], page: params['page'], way: connection['way'], hook: subscription['id'] }
      end,
      dedup: ->(place) { place['id'] },
      sample_output: ->(_connection, input) { { map: input['map'] } },
      summarize_output: ['text'],
      streams: { names: ->(_input, from, _to, size) { ["#{from}:#{size}", true] } }
    },
    old_places: {
      type: :paging_desc,
      input_fields: -> { [{ name: 'map' }] },
      poll: lambda do |_connection, input, page|
        page ||= 1
        found = get('places', map: input['map'], page: page)
        { events: found, next_page: found.length > 1 ? page + 1 : nil }
      end,
      document_id: ->(place) { place['id'] },
      sort_by: ->(place) { place['seen_at'] },
      output_fields: ->(object_definitions) { object_definitions['place'] }
    },
    kept_places: {
      webhook_key: ->(connection, input) { "#{connection['way']}/#{input['map']}" },
      poll: lambda do |_connection, _input, closure|
        { events: get('places', since: closure&.[]('since')), next_poll: { since: 9 }, can_poll_more: false }
      end,
      dedup: ->(place) { "#{place['id']}" }
    }
  }
}
