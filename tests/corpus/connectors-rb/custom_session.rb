# A session token that is got when a request is refused.
{
  title: 'Sessions',
  connection: {
    fields: [{ name: 'username' }, { name: 'password', control_type: 'password' }, { name: 'host' }],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        { session: post('/token', user: connection['username'], password: connection['password'])['access_token'] }
      end,
      refresh_on: 401,
      apply: ->(connection) { headers(Authorization: "Session #{connection['session']}") unless connection['session'].blank? }
    },
    base_uri: ->(connection) { connection['host'].present? ? "https://#{connection['host']}" : 'https://sessions.example' }
  },
  test: ->(_connection) { get('/401/me') },
  actions: {
    all_formats: {
      execute: lambda do |_connection, input|
        {
          json: put('/json', input).headers('Content-Type' => 'application/vnd.api+json')['body'],
          patched: patch('/patch').payload(a: { b: [1, nil, 2.5, true] })['body'],
          form: post('/form', b: 'x y', a: [1, 2], c: { d: '&' }, e: nil, f: []).request_format_www_form_urlencoded['body'],
          text: post('/text').request_body('plain text').headers('Content-Type': 'text/plain')['body'],
          list: post('/list_body', [1, { 'a' => 2 }])['method'],
          block: post('/block').payload { |p| p['x'] = 1 }['body'],
          raw: get('/raw').response_format_raw.to_s.length,
          deleted: delete('/thing', id: 1)['body'],
          empty: post('/empty')['body'],
          braces: post('/braces', {})['body'],
          nulls: get('/null').blank?,
          query: get('/q?z=1&&y', a: 1, 'b c' => 'd/e', t: '2020-01-02T03:04:05Z'.to_time, day: Date.new(2020, 1, 2))['path']
        }
      end
    },
    xml: {
      execute: lambda do |_connection, _input|
        post('/xml', item: [{ name: 'a', '@id' => 1 }, { name: nil }], text: 'a<b', 'note!' => '<b/>').
          format_xml('Envelope', '@xmlns:s' => 'urn:s')
      end
    },
    parts: {
      execute: lambda do |_connection, input|
        post('/upload').payload(file: [input['content'], 'text/plain', 'a.txt'], name: 'n').request_format_multipart_form['method']
      end
    },
    never_sent: { execute: lambda { |_c, _i| get('/unused'); x = get('/also_unused') ; { nil: x.nil?, hash: x.is_a?(Hash), truthy: (x ? 1 : 2) } } },
    lazy: {
      execute: lambda do |_c, _i|
        a = get('/a')
        b = get('/b').params(x: 1)
        { b: b['path'], again: b['path'], inside: { list: [a] }, text: "#{get('/c')['path']}" }
      end
    },
    after: {
      execute: lambda do |_c, _i|
        get('/list').after_response do |code, body, headers|
          { code: code, count: headers['x_total_count'], names: body.map { |x| x['name'] }, type: headers['content_type'], sym: :value }
        end
      end
    },
    failing: {
      execute: lambda do |_c, input|
        get("/#{input['where']}").after_error_response(404) { |code, body, headers, message| { code: code, body: body, message: message } }
      end
    },
    bare_failure: { execute: ->(_c, _i) { get('/404/x') } },
    bad_urls: { execute: ->(_c, input) { get(input['url']) } },
    many: {
      execute: lambda do |_c, _i|
        ok, results, errors = parallel((1..3).map { |i| get("/p/#{i}") } + [get('/404/p')], threads: 2)
        { ok: ok, paths: results.map { |r| r && r['path'] }, errors: errors }
      end
    },
    steps: {
      execute: lambda do |_c, _i, _eis, _eos, continue|
        if continue.blank?
          reinvoke_after(seconds: 0, continue: { count: 1 })
        elsif continue['count'] < 3
          reinvoke_after(seconds: 0, continue: { count: continue['count'] + 1 })
        else
          { done: continue['count'] }
        end
      end
    },
    endless: { execute: ->(_c, _i, _e, _o, _continue) { reinvoke_after(seconds: 0, continue: {}) } }
  },
  triggers: {
    events: {
      input_fields: -> { [{ name: 'since', type: 'timestamp', optional: false }] },
      poll: lambda do |_connection, input, closure|
        closure ||= {}
        page = closure['page'] || 1
        since = (closure['since'] || input['since'] || 1.hour.ago).to_time.utc.iso8601
        items = get('/events').params(page: page, since: since)['items']
        { events: items, next_poll: { 'page' => page + 1, 'since' => since }, can_poll_more: page < 3 }
      end,
      dedup: ->(event) { "#{event['id']}@#{event['t']}" }
    },
    hook: {
      webhook_subscribe: lambda do |webhook_url, _connection, input, recipe_id|
        [post('/hooks', url: webhook_url, event: input['event'], recipe: recipe_id.length), 1.day.from_now.beginning_of_day]
      end,
      webhook_unsubscribe: ->(subscribed) { delete("/hooks/#{subscribed['id']}") },
      webhook_notification: lambda do |input, payload, _eis, _eos, headers, params|
        payload['items'].map { |item| item.merge('by' => headers['X-By'], 'q' => params[:q], 'kind' => input['kind']) }
      end,
      dedup: ->(event) { event['id'] }
    },
    wrong: { poll: ->(_c, _i, _closure) { [1] } }
  },
  methods: {
    first_name: ->(person) { person['name'].split(' ').first },
    signed: ->(text, key) { [text.hmac_sha256(key).encode_hex, text.encode_sha256.encode_hex, text.md5_hexdigest, text.encode_base64, text.encode_url, text.encode_hex] },
    convert: ->(v) { { int: v.to_i, float: v.to_f, int?: v.is_int?, label: v.labelize, param: { a: [1, { b: 2 }] }.to_param, form: { 'a b' => 'c&d', e: [1, 2] }.encode_www_form } }
  }
}
