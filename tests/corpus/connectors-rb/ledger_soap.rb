# Ledger: an old accounting service with XML, signed requests and sessions.
# Written in the old style: credentials, paging_desc, rockets, backslashes.
{
  :title => 'Ledger',
  'connection' => {
    fields: [
      { name: 'company', control_type: 'subdomain', url: '.ledger.example', optional: false },
      { name: 'user' }, { name: 'secret', control_type: 'password' },
      { name: 'token', control_type: 'password', optional: true }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        stamp = Time.at(1_577_934_245).utc
        nonce = Digest::MD5.hexdigest("#{connection['user']}:#{stamp.to_i}")
        signed = OpenSSL::HMAC.hexdigest('SHA256', connection['secret'], "#{nonce}|#{stamp.strftime('%Y%m%dT%H%M%SZ')}")
        answer = post("session?user=#{connection['user'].encode_url}&sig=#{signed}")
                   .headers('X-Nonce' => nonce)
                   .format_xml('Login', '@xmlns' => 'urn:ledger', strip_response_namespaces: true)
                   .payload('User' => [{ 'content!' => connection['user'] }])
        { token: answer.dig('Session', 0, 'Token', 0, 'content!') }
      end,
      refresh_on: [401, 403, /session.*(expired|invalid)/i],
      detect_on: [/<Fault>\s*<Code>SESSION/],
      credentials: lambda do |connection|
        headers('X-Session' => connection['token'].presence || 'none')
      end
    },
    base_uri: ->(c) { "https://#{c[:company]}.ledger.example/rpc/" }
  },
  test: lambda do |_|
    get('ping').response_format_xml
  end,
  methods: {
    text: lambda do |node|
      node&.[](0)&.[]('content!')
    end,
    rows: lambda do |input|
      Array.wrap(input['nodes']).map do |node|
        node.inject({}) do |hash, (key, value)|
          if key.starts_with?('@')
            hash.merge(key.gsub('@', '') => value)
          elsif key == 'content!'
            hash.merge('text' => value)
          elsif value.is_a?(Array) && value.length == 1 && value[0].keys == ['content!']
            hash.merge(key => value[0]['content!'])
          elsif value.is_a?(Array)
            hash.merge(key => call('rows', 'nodes' => value))
          else
            hash
          end
        end
      end
    end,
    envelope: lambda do |name, body|
      {
        'soap:Header' => [{ 'Company' => [{ '@id' => '7', 'content!' => 'ACME & Co' }] }],
        'soap:Body' => [{ "m:#{name}" => [body] }]
      }
    end,
    money: lambda { |cents| format('%.2f', cents.to_i / 100.0).sub('.', ',') },
    period: lambda do |from, to|
      first, last = [from, to].map { |d| d.is_a?(String) ? d.to_date(format: 'MM/DD/YYYY') : d }
      (first..last).select { |d| d.day == 1 }.map { |d| d.strftime('%b %Y') }
    end,
    'valid?': ->(iban) { iban.to_s.delete(' ').match?(/\A[A-Z]{2}\d{2}[A-Z0-9]{4,30}\z/) }
  },
  object_definitions: {
    entry: {
      fields: lambda do
        [
          { name: 'No', type: 'integer', label: 'Number' },
          { name: 'Date', type: :date, parse_output: 'date_conversion' },
          { name: 'Lines', type: 'array', of: 'object', properties: [{ name: 'Account' }, { name: 'Amount', type: 'number', parse_output: 'float_conversion' }] }
        ]
      end
    }
  },
  actions: {
    get_entry: {
      input_fields: lambda { |object_definitions| object_definitions['entry'].only('No').required('No') },
      execute: lambda do |_connection, input|
        answer = post('entries')
                   .format_xml('soap:Envelope', { '@xmlns:soap' => 'http://schemas.xmlsoap.org/soap/envelope/', '@xmlns:m' => 'urn:ledger' }, strip_response_namespaces: true)
                   .payload(call('envelope', 'GetEntry', { 'm:No' => [{ 'content!' => input['No'] }] }))
                   .headers('SOAPAction' => '"GetEntry"')
                   .after_error_response(500, /Fault/) do |_code, body, _headers, message|
                     fault = body.from_xml.dig('Envelope', 0, 'Body', 0, 'Fault', 0, 'faultstring', 0, 'content!')
                     error("#{fault || message}")
                   end
        entry = answer.dig('Envelope', 0, 'Body', 0, 'Entry', 0)
        call('rows', 'nodes' => entry).first&.merge('Total' => call('money', entry.dig('Lines', 0, 'Line').sum { |l| (call('text', l['Amount']).to_f * 100).round }))
      end,
      output_fields: lambda { |object_definitions| object_definitions['entry'].concat([{ name: 'Total' }]) }
    },
    post_csv: {
      execute: lambda do |_c, input|
        lines = input['rows'].map { |r| [r['a'], r['b']].to_csv(col_sep: ';') }.join
        put("import/#{input['name'].parameterize}").
          request_body(lines).headers('Content-Type' => 'text/csv').response_format_raw
      end
    },
    check: {
      execute: lambda do |_c, input|
        {
          valid: call('valid?', input['iban']),
          months: call('period', input['from'], input['to']),
          amount: call('money', input['cents']),
          words: input['text'].to_s.scan(/\w+/).map(&:downcase).tally.sort_by { |w, n| [-n, w] }.first(2).to_h,
          initials: input['text'].to_s.split(/\s+/).map { |w| w[0]&.upcase }.compact.join
        }
      end
    },
    retried: {
      retry_on_response: [503, /busy/],
      retry_on_request: %w[GET HEAD POST],
      max_retries: 2,
      execute: ->(_c, _i) { get('entries/busy') }
    }
  },
  triggers: {
    new_entry: {
      type: :paging_desc,
      input_fields: lambda { [{ name: 'since', type: :date }] },
      poll: lambda do |_connection, input, page|
        page ||= 0
        list = get('entries/list').params(offset: page * 2, since: input['since']&.to_date&.strftime('%d.%m.%Y'))
        { events: list['rows'], next_page: list['rows'].size >= 2 ? page + 1 : nil }
      end,
      document_id: lambda { |row| row['id'] },
      sort_by: lambda { |row| row['at'] },
      output_fields: ->(object_definitions) { object_definitions['entry'] }
    }
  },
  pick_lists: {
    accounts: lambda do |_connection|
      get('accounts').response_format_xml['Accounts'][0]['Account'].map do |a|
        ["#{a['@no']} #{a['Name'][0]['content!']}", a['@no']]
      end
    end
  }
}
