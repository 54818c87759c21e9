{
  title: 'Accounts SOAP',

  connection: {
    fields: [
      { name: 'host', optional: false },
      { name: 'company', optional: false },
      { name: 'user_id', optional: false },
      { name: 'user_password', control_type: 'password', optional: false }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        response = post("https://#{connection['host']}/session").
                     payload('soap:Body' => {
                       'login' => { '@xmlns' => 'urn:acc', 'company' => connection['company'], 'user' => connection['user_id'], 'password' => connection['user_password'] }
                     }).
                     headers('SOAPAction' => '"login"', 'Content-Type' => 'text/xml; charset=utf-8').
                     format_xml('soap:Envelope', '@xmlns:soap' => 'http://schemas.xmlsoap.org/soap/envelope/', strip_response_namespaces: true)
        { session_id: response.dig('Envelope', 0, 'Body', 0, 'loginResponse', 0, 'sessionId', 0, 'content!') }
      end,
      detect_on: [/<faultcode>[^<]*InvalidSession/],
      refresh_on: [500, /InvalidSession/],
      apply: lambda do |connection|
        payload do |current|
          current&.[]=('soap:Header', { 'session' => { 'id' => connection['session_id'] } }) if current
        end
        headers('X-Session': connection['session_id'])
        format_xml('soap:Envelope', '@xmlns:soap' => 'http://schemas.xmlsoap.org/soap/envelope/', strip_response_namespaces: true)
      end
    },
    base_uri: ->(connection) { "https://#{connection['host']}" }
  },

  test: ->(_c) { post('/service', 'soap:Body' => { 'ping' => nil }) },

  methods: {
    parse_xml_to_hash: lambda do |input|
      input['xml'].each_with_object({}) do |(key, value), hash|
        next if key.start_with?('@')

        items = Array.wrap(value).map do |element|
          if !element.is_a?(Hash)
            element
          elsif element.keys == ['content!']
            element['content!']
          elsif element.empty?
            nil
          elsif element.key?('content!') && element.keys.all? { |k| k == 'content!' || k.start_with?('@') }
            element['content!']
          else
            call('parse_xml_to_hash', 'xml' => element, 'arrays' => input['arrays'])
          end
        end
        hash[key] = input['arrays'].include?(key) ? items : items.first
      end
    end,

    soap: lambda do |operation, body|
      post('/service')
        .payload('soap:Body' => { operation => body })
        .headers(SOAPAction: %("#{operation}"))
        .after_error_response(500) do |_code, response_body, _headers, _message|
          fault = response_body.from_xml.dig('soap:Envelope', 0, 'soap:Body', 0, 'soap:Fault', 0)
          error("SOAP fault: #{fault&.dig('faultstring', 0, 'content!') || response_body}")
        end
        .after_response do |_code, response_body, _headers|
          response_body&.dig('Envelope', 0, 'Body', 0, "#{operation}Response", 0) || response_body
        end
    end
  },

  actions: {
    get_invoices: {
      input_fields: -> { [{ name: 'since', type: 'date', optional: false }, { name: 'status' }] },
      execute: lambda do |_connection, input|
        filters = { 'updatedSince' => input['since'].to_date.to_s, 'status' => input['status'] }.compact
        response = call('soap', 'getInvoices', { 'filter' => filters, 'page' => { '@size' => 50, 'content!' => '1' } })
        parsed = call('parse_xml_to_hash', 'xml' => response, 'arrays' => %w[invoice line])
        invoices = parsed.dig('invoices', 'invoice') || parsed['invoice'] || []
        { invoices: invoices.map { |i| i.transform_keys(&:underscore) }, raw_keys: response.keys.sort }
      end,
      output_fields: -> { [{ name: 'invoices', type: 'array', of: 'object', properties: [{ name: 'number' }, { name: 'total', type: 'number', parse_output: 'float_conversion' }, { name: 'due', type: 'date', parse_output: 'date_conversion' }] }] }
    },

    post_journal: {
      execute: lambda do |_connection, input|
        lines = input['lines'].map.with_index { |l, i| { '@no' => i + 1, 'account' => l['account'], 'amount' => { '@currency' => l['currency'] || 'EUR', 'content!' => l['amount'] } } }
        response = call('soap', 'postJournal', { 'date' => input['date'].to_date, 'memo' => input['memo'], 'lines' => { 'line' => lines }, 'empty' => [], 'raw!' => nil })
        { answer: response }
      end
    },

    fault: {
      execute: ->(_c, _i) { call('soap', 'explode', {}) }
    },

    to_xml: {
      execute: lambda do |_c, input|
        { xml: input['data'].to_xml(root: 'order', skip_types: true, indent: 0), back: input['data'].to_xml(root: 'order').from_xml }
      end
    }
  }
}
