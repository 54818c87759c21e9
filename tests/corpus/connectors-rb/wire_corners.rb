# What the wire does at its corners: statuses, redirects, packed and foreign letters, handlers, every way to write a body.
{
  title: 'Wire corners',

  connection: {
    fields: [{ name: 'token', control_type: 'password' }],
    base_uri: ->(_connection) { 'https://corners.example/' },
    authorization: {
      type: 'api_key',
      apply: lambda do |connection|
        headers('X-Token' => connection['token'], Cookie: 'own=1')
      end
    }
  },

  methods: {
    plain: ->(url) { get(url) },
    raw: ->(url) { get(url).response_format_raw },
    write: ->(url) { post(url, a: 1) },
    follow: ->(url) { post(url, a: 1).follow_redirection },
    ignore: lambda do |url|
      post(url, a: 1).ignore_redirection.after_response do |code, body, headers|
        { code: code, body: body, location: headers['location'], cased: headers['Location'] }
      end
    end,
    seen: lambda do |url|
      get(url).after_response do |code, body, headers|
        { code: code, body: body, headers: headers.to_h.except('content_length', 'date'), type: headers[:content_type], link: headers['Link'] }
      end
    end,
    caught: lambda do |url|
      get(url).after_error_response(/.*/) do |code, body, headers, message|
        { code: code, body: body, kind: body.class.to_s, message: message, total: headers['x_total_count'] }
      end
    end,
    caught_code: ->(url) { get(url).after_error_response(404) { |code, body| [code, body] } },
    caught_word: ->(url) { get(url).after_error_response('Not Found', 'err.r') { |_code, _body, _headers, message| message } },
    caught_nothing: ->(url) { get(url).after_error_response { |code| code } },
    last_catch: ->(url) { get(url).after_error_response(404) { |_| 'first' }.after_error_response(500) { |_| 'second' } },
    both: lambda do |url|
      get(url).after_response { |_code, _body| 'fine' }.after_error_response(/nope/) do |_code, body, _headers, message|
        error("#{message}: #{body}")
      end
    end,
    rescued: lambda do |url|
      begin
        get(url).to_s
      rescue StandardError => e
        detail = e.respond_to?(:code) ? [e.code, e.response, e.method] : []
        [e.class.name, e.message] + detail
      end
    end,
    rescued_class: lambda do |url|
      get(url).to_s
    rescue Workato::Connector::Sdk::RequestTimeoutError, Workato::Connector::Sdk::JSONRequestFormatError
      'wrong'
    rescue Workato::Connector::Sdk::RequestFailedError => e
      "failed with #{e.code}"
    end,
    nested: ->(url) { get(url).after_response { |_, first, _| get('second').after_response { |_, second| [first['path'], second['path']] } } },
    emptied: ->(url) { get(url).after_response { |_| nil } },
    xml: ->(url) { get(url).response_format_xml },
    bare_xml: ->(url) { get(url).response_format_xml(strip_response_namespaces: true) },
    together: -> { parallel([get('a'), get('fail'), post('c', x: 1)], threads: 2, rpm: 10) },
    heads: -> { head('head').after_response { |code, body, headers| [code, body, headers['x_total_count']] } },
    removed: -> { delete('d', a: 1) },
    removed_by_params: -> { delete('d').params(a: 1) },
    form_pairs: lambda do
      post('form').
        payload(b: [1, { c: 2 }], a: { z: 1, y: [{ d: 1, e: 2 }, { e: 3 }] }, n: nil, e: '', none: [], nothing: {}, t: true, s: 'a b*~$,é', f: 1.50).
        request_format_www_form_urlencoded
    end,
    form_text: -> { post('form').payload('a=1&b 2').request_format_www_form_urlencoded },
    multipart: lambda do
      post('files').
        payload(
          title: 'Ü 1', count: 2, yes: true, none: nil,
          file: ['{"a":1}', 'application/json', 'a.json'], unnamed: ['x', 'text/plain'], single: ['only'],
          deep: { one: 1, list: %w[g h] }
        ).
        request_format_multipart_form
    end,
    unrendered: -> { put('body').request_body('raw <x>') },
    escaped_pairs: -> { post('body').request_body('a b' => 1, 'x[y]' => { 'ü' => '*~', z: [] }, 'q&' => nil) },
    floats: -> { post('j').params(f: 1.0e-7, g: 1e16).payload(a: 1.0e+20, b: 1.0e-7, c: 1e15, d: -0.00001) },
    hollow_form: -> { post('form').payload(a: [{}, 'x'], b: { c: {} }).request_format_www_form_urlencoded },
    hollow_multipart: -> { post('files').payload({}).request_format_multipart_form },
    newline_in_credentials: -> { get('h').headers('Authorization' => 'Basic ' + ["u:p"].pack('m')) },
    xml_lists: lambda do
      post('x').payload(
        'a' => [{ '@id' => nil, 'content!' => 'raw & <b/>' }, { 'content!' => 'x', 'beside' => 1 }, nil, [], ['in', ['deep']], {}],
        'b' => { '@id' => 5, 'content!' => ['esc & aped', 'two'] }, 'c/' => { '@k' => '"<' }, 'd!' => ['<e/>', 1], 'f' => { 'order!' => %i[z y], 'y' => 1, 'z' => 2 }
      ).request_format_xml('root')
    end,
    unrendered_pairs: -> { post('body').request_body(a: 1, b: [1, 2], c: { d: nil }, e: 'x y') },
    header_names: lambda do
      get('h').
        headers('lower-case': 1, sym_bol: true, 'under_score' => 'b', ACCEPT: 'text/plain', nothing: nil, 'X-Array': [1, 2]).
        case_sensitive_headers('weIRD_case' => 'c')
    end,
    own_authorization: -> { get('h').user('u').password('p').headers('Authorization' => 'Bearer mine') },
    user_only: -> { get('h').user('u') },
    user_escaped: -> { get('h').user('a b@c').password('c:d/é') },
    query_text: -> { get('q?first=1').params("raw=1&x y&q='a'") },
    query_merge: -> { get('q?z=1&&y', b: [1, nil], a: { c: 1 }, e: '', none: []).params('b' => 2, :d => Date.today) },
    spaced_query: -> { get("query?q=SELECT Id FROM Deal WHERE Name = 'a<b' AND \"x\" LIKE '25%25'&z={1}|[2]").params(limit: 1) },
    bad_escape: -> { get("query?q='%y%'") },
    foreign_header: -> { get('h').headers('X-Name' => 'Zoë 日本', 'X-Blank' => '') },
    line_in_header: -> { get('h').headers('X-Name' => "a\r\nX-Other: b") },
    no_header_name: -> { get('h').headers('X Name' => 'a') },
    by_address: -> { get(URI('https://corners.example/by?a=1')).params(b: 2) },
    where_to: -> { [get('u', b: 1, a: [2]).current_url, post('https://elsewhere.example/q?a=1').params(b: 2).current_url, patch('x').current_verb] },
    placed: -> { ['../x', './y/../z', '?a=1&&b', 'x#f?g', '%7Eu/a%2Fb', "it's", 'x?{a}', '//o.example/p', '/x?to=https://y.example/?a=b', 'HTTPS://O.example'].map { |url| get(url, z: 1).current_url } },
    joined: lambda do
      [%w[https://h.example/a/b ../../../x], %w[https://h.example/a/../b/ c], %w[https://u@h.example:81/a ?q], %w[https://h.example a], %w[a b]].map do |base, other|
        URI.join(base, other).to_s
      rescue StandardError => e
        [e.class.name, e.message]
      end
    end,
    list_params: -> { get('p').params(%w[a b]) },
    json_kinds: lambda do
      post('j').payload(
        time: '2020-01-02T03:04:05+05:00'.to_time.utc, zone: '2020-01-02T03:04:05Z'.to_time.in_time_zone('Tokyo'), day: Date.today, symbol: :sym,
        big: 12_345_678_901_234_567_890, float: 1.0, decimal: '1.5'.to_d, html: "<a>&\u2028", nothing: nil, range: (1..3), nan: Float::NAN
      )
    end,
    list_body: -> { post('j', [1, { a: 2 }]) },
    text_body: -> { post('j', 'raw') },
    no_body: -> { post('j') },
    empty_body: -> { post('j', {}) },
    block_body: -> { patch('j', a: 1, b: 2).payload { |body| body.delete('a') && body['c'] = 3 } },
    mixed_body: -> { post('j', [1]).payload(a: 1) },
    get_with_payload: -> { get('j').payload(a: [1], b: nil) },
    xml_body: lambda do
      post('x').
        payload(
          'a' => { '@id' => 1, 'content!' => 'te<xt & "q"' }, b: [1, 2], c: nil, d: [], 'raw!' => '<q/>', e: { f: { '@g' => "h'" } },
          day: Date.today, yes: true, empty: '', nest: { inner: [{ x: 1 }, { x: 2 }] }
        ).
        request_format_xml('root', '@xmlns' => 'urn:x')
    end,
    soap_body: lambda do
      post('xml/soap').payload('soap:Body' => { 'm:Get' => { 'm:Id' => 7 } }).
        headers('Content-Type' => 'text/xml; charset=utf-8', SOAPAction: '"Get"').
        format_xml('soap:Envelope', '@xmlns:soap' => 'http://schemas.xmlsoap.org/soap/envelope/', '@xmlns:m' => 'urn:m', strip_response_namespaces: true)
    end,
    lazy: lambda do |url|
      unsent = get('never')
      sent = get(url)
      [unsent.nil?, unsent.is_a?(Hash), unsent == 1, !unsent, sent['path'], sent.present?, "#{sent}"[0, 8], sent.class.to_s]
    end
  }
}
