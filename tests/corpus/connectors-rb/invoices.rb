{
  title: 'Ledgerly Online',
  connection: {
    fields: [{ name: 'environment', control_type: 'select', pick_list: [%w[Production production], %w[Sandbox sandbox]], optional: false, default: 'production' },
             { name: 'client_id', optional: false }, { name: 'client_secret', optional: false, control_type: 'password' }],
    authorization: {
      type: 'oauth2',
      authorization_url: lambda do |connection|
        'https://auth.ledgerly.example/connect?' +
          { client_id: connection['client_id'], response_type: 'code', scope: 'accounting openid', approval_prompt: 'auto' }.to_param
      end,
      acquire: lambda do |connection, auth_code, redirect_uri|
        response = post('https://auth.ledgerly.example/oauth/token').
                   payload(grant_type: 'authorization_code', code: auth_code, redirect_uri: redirect_uri).
                   user(connection['client_id']).password(connection['client_secret']).
                   request_format_www_form_urlencoded
        me = get("https://#{connection['environment'] == 'sandbox' ? 'sandbox.' : ''}api.ledgerly.example/me").headers('Authorization' => "Bearer #{response['access_token']}")
        [{ access_token: response['access_token'], refresh_token: response['refresh_token'], refresh_token_expires_in: response['x_refresh_token_expires_in'] }, me['id'], { company_id: me.dig('companies', 0, 'id') }]
      end,
      refresh: lambda do |connection, refresh_token|
        post('https://auth.ledgerly.example/oauth/token').
          payload(grant_type: 'refresh_token', refresh_token: refresh_token).
          headers(Authorization: "Basic #{"#{connection['client_id']}:#{connection['client_secret']}".encode_base64}").
          request_format_www_form_urlencoded
      end,
      refresh_on: [401, 403],
      apply: ->(_connection, access_token) { headers('Authorization': "Bearer #{access_token}", 'Accept' => 'application/json') }
    },
    base_uri: lambda do |connection|
      if connection['environment'] == 'sandbox'
        "https://sandbox.api.ledgerly.example/v3/company/#{connection['company_id']}/"
      else
        "https://api.ledgerly.example/v3/company/#{connection['company_id']}/"
      end
    end
  },
  test: ->(connection) { get("companyinfo/#{connection['company_id']}") },
  object_definitions: {
    line: { fields: -> { [{ name: 'description' }, { name: 'amount', type: 'number', render_input: 'float_conversion' }, { name: 'quantity', type: 'integer', render_input: 'integer_conversion' }, { name: 'taxable', type: 'boolean', render_input: 'boolean_conversion' }, { name: 'service_date', type: 'date', render_input: 'render_iso8601_date' }] } },
    invoice: {
      fields: lambda do |_connection, _config, object_definitions|
        [
          { name: 'Id' }, { name: 'DocNumber', label: 'Document number' },
          { name: 'TxnDate', type: 'date' }, { name: 'DueDate', type: 'date', sticky: true },
          { name: 'CustomerRef', type: 'object', properties: [{ name: 'value', optional: false }, { name: 'name' }] },
          { name: 'Line', type: 'array', of: 'object', properties: object_definitions['line'] },
          { name: 'TotalAmt', type: 'number' },
          { name: 'MetaData', type: 'object', properties: [{ name: 'CreateTime', type: 'timestamp' }, { name: 'LastUpdatedTime', type: 'timestamp' }] }
        ]
      end
    }
  },
  methods: {
    build_query: lambda do |input|
      where = input['conditions']&.map do |name, value|
        operator = if name.ends_with?('_after') then '>' elsif name.ends_with?('_before') then '<' else '=' end
        "#{name.gsub(/_(after|before)$/, '')} #{operator} '#{value.to_s.quote}'"
      end&.join(' AND ')
      "select * from #{input['object']}" + (where.present? ? " where #{where}" : '') + " startposition #{(input['page'] - 1) * 100 + 1} maxresults 100"
    end,
    totals: lambda do |lines|
      lines.inject(0.0) { |sum, line| sum + line['amount'].to_f * (line['quantity'] || 1).to_i }.round(2)
    end
  },
  actions: {
    create_invoice: {
      input_fields: ->(object_definitions) { object_definitions['invoice'].ignored('Id', 'TotalAmt', 'MetaData').required('CustomerRef') },
      execute: lambda do |_connection, input, eis, eos|
        lines = input['Line'].each_with_index.map do |line, index|
          { 'LineNum' => index + 1, 'Amount' => line['amount'], 'Description' => line['description']&.truncate(20),
            'DetailType' => 'SalesItemLineDetail', 'SalesItemLineDetail' => { 'Qty' => line['quantity'], 'ServiceDate' => line['service_date'] }.compact }.compact
        end
        post('invoice?minorversion=40').payload(input.except('Line').merge('Line' => lines, 'fields' => eis&.pluck('name')&.join(','))).
          after_error_response(400) do |_code, body, _headers, message|
            fault = parse_json(body).dig('Fault', 'Error', 0) || {}
            error("#{message}: #{fault['Message']} - #{fault['Detail']}")
          end['Invoice'].merge('expected' => call('totals', input['Line']))
      end,
      output_fields: ->(object_definitions) { object_definitions['invoice'] }
    },
    search: {
      input_fields: -> { [{ name: 'object', optional: false }, { name: 'TxnDate_after', type: 'date' }, { name: 'DocNumber' }] },
      execute: lambda do |_connection, input|
        object = input.delete('object')
        query = call('build_query', 'object' => object, 'conditions' => input, 'page' => 1)
        response = get('query').params(query: query)['QueryResponse']
        { query: query, records: response[object.capitalize] || [], total: response['totalCount'].to_i }
      end
    },
    get_pdf: {
      execute: lambda do |_connection, input|
        content = get("invoice/#{input['id']}/pdf").headers(Accept: 'application/pdf').response_format_raw
        { content: content.encode_base64, size: content.length, name: "invoice_#{input['id'].to_s.rjust(6, '0')}.pdf" }
      end
    }
  },
  triggers: {
    updated_invoice: {
      input_fields: -> { [{ name: 'since', type: 'timestamp', label: 'When first started, this recipe should pick up events from', sticky: true }] },
      poll: lambda do |_connection, input, closure|
        page_size = 2
        from = closure&.[]('from') || (input['since'] || 1.day.ago).to_time.iso8601
        offset = closure&.[]('offset') || 0
        invoices = get('invoices').params(modified: from, offset: offset, limit: page_size, sort: 'MetaData.LastUpdatedTime')['data'] || []
        closure = if (more = invoices.size >= page_size)
                    { 'offset' => offset + page_size, 'from' => from }
                  else
                    { 'offset' => 0, 'from' => invoices.last&.dig('MetaData', 'LastUpdatedTime') || from }
                  end
        { events: invoices, next_poll: closure, can_poll_more: more }
      end,
      dedup: ->(invoice) { [invoice['Id'], invoice.dig('MetaData', 'LastUpdatedTime')].join('@') },
      output_fields: ->(object_definitions) { object_definitions['invoice'] },
      sample_output: ->(_connection, _input) { get('invoices').params(limit: 1).dig('data', 0) || {} }
    }
  }
}
