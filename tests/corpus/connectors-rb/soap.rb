{
  title: 'SOAP',
  connection: { fields: [{ name: 'user' }, { name: 'pass', control_type: 'password' }], authorization: { type: 'custom_auth', credentials: ->(c) { headers('SOAPAction' => 'urn:go') } } },
  actions: {
    query: {
      execute: lambda do |connection, input|
        post('https://soap.example/xml').
          payload('soapenv:Header' => [{ 'wsse:Security' => [{ 'wsse:Username' => [connection['user']] }] }],
                  'soapenv:Body' => [{ 'urn:query' => [{ 'urn:id' => input['ids'], 'urn:empty' => [], '@mustUnderstand' => '1' }] }]).
          format_xml('soapenv:Envelope', '@xmlns:soapenv' => 'http://schemas.xmlsoap.org/soap/envelope/', '@xmlns:urn' => 'urn:x', strip_response_namespaces: true).
          after_error_response(/.*/) { |_c, body, _h, message| error("#{message} #{body}") }.
          dig('R', 0, 'b', 0, 'content!')
      end
    },
    read: { execute: ->(_c, _i) { get('https://soap.example/xml').response_format_xml['R'].first['@a'] } }
  }
}
