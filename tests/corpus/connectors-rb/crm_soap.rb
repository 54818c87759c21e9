{
  title: 'Customers (SOAP)',
  connection: {
    fields: [{ name: 'endpoint', control_type: 'url' }, { name: 'username' }, { name: 'password', control_type: 'password' }, { name: 'digest', type: 'boolean', control_type: 'checkbox' }],
    authorization: { type: 'custom_auth', apply: ->(_connection) { headers('Content-Type' => 'text/xml; charset=utf-8') } }
  },
  test: ->(connection) { call('soap', connection, 'Ping', {}) },
  methods: {
    security: lambda do |connection|
      created = now.utc.strftime('%Y-%m-%dT%H:%M:%S.%LZ')
      nonce = 'fixed-nonce-1234'
      digest = (nonce + created + connection['password'].to_s).sha1.encode_base64
      password = connection['digest'].present? ? ['PasswordDigest', digest] : ['PasswordText', connection['password']]
      {
        'wsse:Security' => {
          '@soapenv:mustUnderstand' => '1',
          '@xmlns:wsse' => 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd',
          'wsse:UsernameToken' => {
            'wsse:Username' => connection['username'],
            'wsse:Password' => { '@Type' => "http://docs.oasis-open.org/#{password[0]}", 'content!' => password[1] },
            'wsse:Nonce' => nonce.encode_base64, 'wsu:Created' => created
          }
        }
      }
    end,
    soap: lambda do |connection, operation, body|
      post(connection['endpoint']).
        payload('soapenv:Header' => call('security', connection), 'soapenv:Body' => { "urn:#{operation}" => body }).
        headers(SOAPAction: "\"urn:crm##{operation}\"").
        format_xml('soapenv:Envelope', '@xmlns:soapenv' => 'http://schemas.xmlsoap.org/soap/envelope/', '@xmlns:urn' => 'urn:crm', '@xmlns:xsi' => 'http://www.w3.org/2001/XMLSchema-instance', strip_response_namespaces: true).
        after_error_response(500) do |_code, body_text, _headers, message|
          fault = body_text.from_xml.values.first.first.find { |k, _| k =~ /Body$/ }&.last&.first&.values&.first&.first
          error(fault ? "#{fault.dig('faultcode', 0, 'content!')}: #{fault.dig('faultstring', 0, 'content!')}" : message)
        end.
        after_response { |_code, response, _headers| call('plain', response.dig('Envelope', 0, 'Body', 0, "#{operation}Response", 0)) }
    end,
    plain: lambda do |element|
      next nil if element.nil?

      text = element['content!']
      attributes = element.select { |k, _| k.start_with?('@') && !k.start_with?('@xmlns') }
      return nil if attributes['@nil'] == 'true'
      children = element.reject { |k, _| k.start_with?('@') || k == 'content!' }
      return cast = text if children.empty? && attributes.empty?

      result = children.to_h { |name, list| [name.camelize(:lower), list.length == 1 ? call('plain', list[0]) : list.map { |e| call('plain', e) }] }
      result['type'] = attributes['@type'].split(':').last if attributes['@type']
      result['value'] = text if text
      result
    end
  },
  actions: {
    find: {
      input_fields: -> { [{ name: 'name' }, { name: 'since', type: 'date_time' }, { name: 'active', type: 'boolean', convert_input: 'boolean_conversion' }, { name: 'max', type: 'integer', default: '10' }] },
      execute: lambda do |connection, input|
        criteria = input.except('max').map do |field, value|
          { '@xsi:type' => "urn:#{value.class.name.split('::').last}Criterion", 'urn:field' => field.camelize, 'urn:value' => value.respond_to?(:iso8601) ? value.utc.iso8601 : value }
        end
        response = call('soap', connection, 'Find', 'urn:criteria' => criteria, 'urn:max' => input['max'] || 10, 'urn:empty' => [], 'urn:note!' => '<![CDATA[a & b]]>')
        { customers: Array.wrap(response['customer']), more: response['more'].is_true? }
      end
    },
    save: {
      execute: lambda do |connection, input|
        call('soap', connection, 'Save', { 'urn:customer' => input.each_with_object({ '@id' => input.delete('id') }.compact) { |(k, v), h| h["urn:#{k}"] = v } })
      end
    }
  }
}
