{
  title: 'Entacct',
  connection: {
    fields: [{ name: 'sender' }, { name: 'password', control_type: 'password' }, { name: 'company' }],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        payload = {
          'control' => { 'senderid' => connection['sender'], 'password' => connection['password'], 'controlid' => 'testControlId', 'uniqueid' => false, 'dtdversion' => 3.0 },
          'operation' => {
            'authentication' => { 'login' => { 'companyid' => connection['company'] } },
            'content' => { 'function' => { '@controlid' => 'f1', 'getAPISession' => '' } }
          }
        }
        response = post('https://api.entacct.example/ia/xml/xmlgw.phtml').payload(payload).
                   headers('Content-Type' => 'x-intacct-xml-request').
                   format_xml('request')
        api = response.dig('response', 0, 'operation', 0, 'result', 0, 'data', 0, 'api', 0)
        { session_id: api.dig('sessionid', 0, 'content!'), endpoint: api.dig('endpoint', 0, 'content!') }
      end,
      refresh_on: [401, /Invalid session/],
      detect_on: [%r{<errorno>XL03000006</errorno>}],
      apply: lambda do |connection|
        headers('Content-Type': 'x-intacct-xml-request')
        payload do |current|
          current['operation']['authentication'] = { 'sessionid' => connection['session_id'] } if current['operation'].present?
        end
        format_xml('request')
      end
    },
    base_uri: ->(_c) { 'https://api.entacct.example' }
  },
  test: ->(_c) { post('/ia/xml/xmlgw.phtml', 'operation' => { 'content' => { 'function' => { '@controlid' => 'x', 'inspect' => { 'object' => 'CUSTOMER' } } } }) },
  methods: {
    parse_xml_to_hash: lambda do |xml_obj|
      xml_obj['xml']&.reject { |key, _value| key[/^@/] }&.inject({}) do |hash, (key, value)|
        if value.is_a?(Array)
          hash.merge(if (array_fields = xml_obj['array_fields'])&.include?(key)
                       {
                         key => value.map do |inner_hash|
                                  call('parse_xml_to_hash', 'xml' => inner_hash, 'array_fields' => array_fields)
                                end
                       }
                     else
                       { key => call('parse_xml_to_hash', 'xml' => value[0], 'array_fields' => array_fields) }
                     end)
        else
          value
        end
      end&.presence
    end,
    get_api_response_data_element: lambda do |response_data|
      call('parse_xml_to_hash', 'xml' => response_data, 'array_fields' => ['item', 'row'])
    end,
    render_date_input: ->(field) { field&.to_date&.strftime('%m/%d/%Y') },
    to_field: lambda do |f|
      f.map { |k, v| v.is_a?(Array) ? v.map { |x| { k.upcase => x } } : { k.upcase => v } }.flatten.inject(:merge)
    end
  },
  actions: {
    query: {
      execute: lambda do |_connection, input|
        response = post('/ia/xml/xmlgw.phtml', 'control' => { 'senderid' => 's' }, 'operation' => { 'content' => { 'function' => { '@controlid' => 'q', 'readByQuery' => { 'object' => input['object'], 'fields' => '*', 'query' => "WHENMODIFIED >= '#{input['since'].to_time.strftime('%m/%d/%Y %H:%M:%S')}' & <x>", 'pagesize' => 100 } } } }).
                   dig('response', 0, 'operation', 0, 'result', 0)
        if response.dig('status', 0, 'content!') == 'failure'
          errors = response.dig('errormessage', 0, 'error')&.map { |e| e.dig('description2', 0, 'content!') }
          error(errors&.join(', ') || 'unknown')
        end
        data = call('get_api_response_data_element', response.dig('data', 0))
        { data: data, count: response.dig('data', 0, '@count'), raw: response.dig('data', 0, 'item', 0).keys }
      end
    },
    create: {
      execute: lambda do |_c, input|
        post('/ia/xml/xmlgw.phtml').
          payload('operation' => { 'content' => [{ 'function' => [{ '@controlid' => 'c', 'create' => { input['object'] => input['fields'].map { |f| { f['name'] => f['value'] } }.inject(:merge), 'items' => { 'item' => input['items'] }, 'notes!' => '<![CDATA[a & b]]>', 'empty' => nil, 'date' => '2020-01-02'.to_date } }] }] })
      end
    }
  }
}
