# frozen_string_literal: true
# Ledgers and invoices. OAuth 2 with tenants, reports in rows, attachments, batches, validation errors in 200s.
{
  title: 'Ledger Books',
  description: 'Accounting for small companies',
  secure_tunnel: false,

  connection: {
    fields: [
      { name: 'client_id', optional: false },
      { name: 'client_secret', control_type: 'password', optional: false },
      { name: 'company', label: 'Company ID', hint: 'Digits only; found at <b>Settings > Company</b>', optional: true },
      { name: 'sandbox', type: 'boolean', control_type: 'checkbox', default: false, optional: true, sticky: true,
        toggle_hint: 'Select', toggle_field: { name: 'sandbox', type: 'string', control_type: 'text', label: 'Sandbox', optional: true, toggle_hint: 'Custom' } }
    ],

    authorization: {
      type: 'oauth2',
      client_id: ->(connection) { connection['client_id'] },
      client_secret: ->(connection) { connection['client_secret'] },
      authorization_url: lambda do |connection|
        base = 'https://login.ledgerbooks.example/identity/connect/authorize'
        base + '?' + { response_type: :code, scope: 'offline_access accounting.transactions accounting.contacts', acr_values: "bankFeeds:#{connection['sandbox'].is_true? ? 1 : 0}" }.to_query
      end,
      token_url: ->() { 'https://identity.ledgerbooks.example/connect/token' },
      acquire: lambda do |connection, auth_code, redirect_uri, verifier|
        basic = ["#{connection['client_id']}:#{connection['client_secret']}"].pack('m0')
        tokens = post('https://identity.ledgerbooks.example/connect/token').
                 headers('Authorization' => "Basic #{basic}").
                 payload({ grant_type: 'authorization_code', code: auth_code, redirect_uri: redirect_uri, code_verifier: verifier }.compact).
                 request_format_www_form_urlencoded
        tenants = get('https://api.ledgerbooks.example/connections').headers(Authorization: "Bearer #{tokens['access_token']}")
        tenant = tenants.find { |t| t['tenantType'] == 'ORGANISATION' } || tenants[0]
        [tokens.slice('access_token', 'refresh_token'), nil, { tenant_id: tenant['tenantId'], tenant_name: tenant['tenantName'] }]
      end,
      refresh: lambda do |connection, refresh_token|
        response = post('https://identity.ledgerbooks.example/connect/token').
                   user(connection['client_id']).password(connection['client_secret']).
                   payload(grant_type: 'refresh_token', refresh_token: refresh_token).
                   request_format_www_form_urlencoded.
                   after_error_response(400, 401) do |code, body, _headers, message|
                     raise "Cannot renew (#{code} #{message}): #{body}"
                   end
        { access_token: response['access_token'], refresh_token: response['refresh_token'] || refresh_token }
      end,
      detect_on: [/^\s*\{"Type":"AuthError"/, 'token expired'],
      refresh_on: [401, 403, /AuthError/, 'token expired'],
      apply: lambda do |connection, access_token|
        headers('Authorization': "Bearer #{access_token}", 'Ledger-Tenant-Id': connection['tenant_id'], if_modified_since: nil)
        params(company: connection['company']) if connection['company'].present? && current_verb == 'GET'
      end
    },

    base_uri: lambda { |connection| URI("https://#{connection['sandbox'].is_true? ? 'sandbox-' : ''}api.ledgerbooks.example/api/2.0/") }
  },

  test: ->(connection) { get('Organisation')['Organisations'].map { |o| o['Name'] }.presence },

  methods: {
    # "/Date(1518685950940+0000)/" -> time
    ms_date: lambda do |text|
      next text unless text.to_s =~ %r{\A/Date\((-?\d+)([+-]\d{4})?\)/\z}

      Time.at($1.to_i / 1000.0).utc.iso8601(3)
    end,

    clean: lambda do |object|
      case object
      when Array then object.map { |o| call('clean', o) }
      when Hash
        object.map do |key, value|
          name = key.to_s.gsub(/([a-z\d])([A-Z])/, '\1_\2').gsub(/ID\b/, 'Id').downcase
          name = "_#{name}" if name =~ /^\d/
          [name, value.is_a?(String) && value.start_with?('/Date(') ? call('ms_date', value) : call('clean', value)]
        end.to_h
      else
        object
      end
    end,

    to_api: lambda do |input|
      input.each_with_object({}) do |(key, value), memo|
        next if value.nil? || (value.respond_to?(:empty?) && value.empty?)

        memo[key.to_s.split('_').map { |p| p == 'id' ? 'ID' : p.capitalize }.join] =
          if value.is_a?(Hash) then call('to_api', value)
          elsif value.is_a?(Array) then value.map { |v| v.is_a?(Hash) ? call('to_api', v) : v }
          elsif value.is_a?(Date) || value.is_a?(Time) then value.strftime('%Y-%m-%d')
          else value
          end
      end
    end,

    money: lambda do |amount, currency = 'USD', opts = {}|
      return '-' if amount.blank?

      digits = %w[JPY KRW].include?(currency) ? 0 : opts.fetch(:digits, 2)
      whole, fraction = format("%.#{digits}f", amount.to_f.abs).split('.')
      whole = whole.reverse.scan(/\d{1,3}/).join(',').reverse
      sign = amount.to_f.negative? ? ['(', ')'] : ['', '']
      "#{sign.first}#{currency} #{[whole, fraction].compact.join('.')}#{sign.last}"
    end,

    # rows of a report -> list of hashes, sections flattened
    report_rows: lambda do |args|
      columns = args['columns'] || []
      args['rows'].inject([]) do |out, row|
        case row['RowType']
        when 'Header' then columns = row['Cells'].each_with_index.map { |c, i| c['Value'].presence || "Column #{i + 1}" }
                           out
        when 'Section' then out + call('report_rows', 'rows' => row['Rows'] || [], 'columns' => columns, 'section' => row['Title'])
        when 'Row', 'SummaryRow'
          values = row['Cells'].pluck('Value')
          line = columns.zip(values).to_h.merge('section' => args['section'], 'summary' => row['RowType'] == 'SummaryRow')
          attribute = row.dig('Cells', 0, 'Attributes')&.find { |a| a['Id'] == 'account' }
          out << (attribute ? line.merge('account' => attribute['Value']) : line)
        else out
        end
      end
    end,

    totals: lambda do |lines|
      lines.group_by { |l| l['tax'] || 'NONE' }.
        transform_values { |list| list.sum { |l| (l['qty'] || 1).to_f * l['price'].to_f }.round(2) }.
        sort_by { |tax, sum| [-sum, tax] }.
        each_with_index.map { |(tax, sum), i| { rank: i + 1, tax: tax, sum: sum, share: nil } }.
        tap { |list| all = list.sum { |x| x[:sum] }; list.each { |x| x[:share] = all.zero? ? 0 : (x[:sum] / all * 100).round(1) } }
    end,

    periods: lambda do |from, to, step|
      from, to = [from, to].map(&:to_date)
      list = []
      while from <= to
        stop = case step
               when 'month' then from.end_of_month
               when 'quarter' then from.end_of_quarter
               when 'week' then from.end_of_week
               else from + 1.year - 1.day
               end
        list << "#{from.strftime('%b %-d')} - #{[stop, to].min.strftime('%b %-d, %y')}"
        from = stop.next_day
      end
      list
    end,

    due: lambda do |args|
      date, terms = args.values_at('date', 'terms')
      day = Date.parse(date)
      case terms
      when /\Anet (\d+)\z/i then day + Regexp.last_match(1).to_i
      when /\A(\d+)(?:st|nd|rd|th) of next month\z/ then (day >> 1).beginning_of_month + ($~[1].to_i - 1)
      when 'eom' then day.end_of_month
      when nil, '' then day
      else error("Unknown terms: #{terms.inspect}")
      end.strftime('%F')
    end,

    check: lambda do |response|
      bad = Array.wrap(response['Elements']).reject { |e| e['ValidationErrors'].blank? }
      unless bad.empty?
        error(bad.map.with_index(1) { |e, i| "#{i}. #{e['ValidationErrors'].map { |v| v['Message'] }.uniq.join(' / ')}" }.join("\n"))
      end
      response
    end,

    pages: lambda do |path, key, options|
      page = (options['page'] || 1).to_i
      result = []
      begin
        batch = get(path, page: page, where: options['where'], order: options['order']).
                headers('If-Modified-Since' => options['since']&.to_time&.utc&.httpdate)[key]
        result.push(*batch)
        page += 1
      end while batch.size == 2 && page < 5
      result
    end
  },

  object_definitions: {
    invoice: {
      fields: lambda do |_connection, config_fields, object_definitions|
        line = [{ name: 'description' }, { name: 'quantity', type: :number }, { name: 'unit_amount', type: :number },
                { name: 'account_code', control_type: 'select', pick_list: 'accounts', pick_list_params: { type: 'account_type' } }]
        line += [{ name: 'tracking', type: :array, of: :object, properties: [{ name: 'name' }, { name: 'option' }] }] if config_fields['with_tracking'].to_s == 'true'
        [
          { name: 'invoice_id', label: 'Invoice ID' },
          { name: 'type', control_type: :select, pick_list: [%w[Sale ACCREC], %w[Purchase ACCPAY]], optional: false },
          { name: 'contact', type: :object, properties: object_definitions['contact'].only('name', 'contact_id') },
          { name: 'date', type: :date, control_type: :date, render_input: 'date_conversion' },
          { name: 'due_date', type: :date, control_type: :date },
          { name: 'line_items', type: :array, of: :object, properties: line },
          { name: 'sent_to_contact', type: :boolean, control_type: :checkbox, render_input: 'boolean_conversion', parse_output: 'boolean_conversion' },
          { name: 'total', type: :number, parse_output: 'float_conversion' },
          { name: 'updated_date_utc', type: :date_time, parse_output: 'ms_date' },
          { name: 'reference', ngIf: "input.type == 'ACCREC'" }
        ]
      end
    },
    contact: {
      fields: ->(_connection) {
        %w[contact_id name email_address].map { |n| { 'name' => n, 'label' => n.labelize } }.concat(
          [{ 'name' => 'phones', 'type' => 'array', 'of' => 'object', 'properties' => [{ 'name' => 'phone_number', 'control_type' => 'phone' }] }])
      }
    }
  },

  actions: {
    create_invoice: {
      title: 'Create invoice',
      config_fields: [{ name: 'with_tracking', type: 'boolean', control_type: 'checkbox', optional: true }],
      input_fields: ->(object_definitions) { object_definitions['invoice'].ignored('invoice_id', 'total', 'updated_date_utc').required('contact', 'date') },
      execute: lambda do |_connection, input|
        response = post('Invoices', 'Invoices' => [call('to_api', input.except('with_tracking'))]).params(summarizeErrors: false, unitdp: 4)
        call('check', 'Elements' => response['Invoices'])
        call('clean', response['Invoices'].first)
      end,
      output_fields: ->(object_definitions) { object_definitions['invoice'] },
      retry_on_response: [429, 503, /rate limit/i], retry_on_request: ['GET', 'POST'], max_retries: 2
    },
    list_invoices: {
      input_fields: ->(_) { [{ name: 'statuses', control_type: 'multiselect', delimiter: ',', pick_list: 'statuses' }, { name: 'since', type: 'timestamp' }] },
      execute: lambda do |_connection, input|
        where = input['statuses']&.split(',')&.map { |s| %(Status=="#{s.strip.upcase}") }&.join(' OR ')
        invoices = call('pages', 'Invoices', 'Invoices', 'where' => where, 'order' => 'UpdatedDateUTC DESC', 'since' => input['since'])
        { invoices: call('clean', invoices), total: invoices.map { |i| i['Total'].to_d }.sum.to_s('F'), count: invoices.count { |i| i['Total'] > 5 } }
      end
    },
    trial_balance: {
      execute: lambda do |_connection, input|
        report = get("Reports/TrialBalance?date=#{(input['date'] || today).to_date.iso8601}&paymentsOnly=#{!!input['cash']}").dig('Reports', 0)
        { title: report['ReportTitles']&.join(' | '), rows: call('report_rows', 'rows' => report['Rows']) }
      end
    },
    attach: {
      execute: lambda do |_connection, input|
        name = input['name'].gsub(%r{[^\w.\- ]}, '_')
        put("Invoices/#{input['id']}/Attachments/#{name.encode_url}").
          headers('Content-Type': input['mime'] || 'application/pdf', 'Content-Length' => input['content'].bytesize).
          params(IncludeOnline: input['online'].presence ? 'true' : nil).
          request_body(input['content']).
          after_response { |code, body, headers| { code: code, id: body.dig('Attachments', 0, 'AttachmentID'), limit: headers['X-MinLimit-Remaining']&.to_i } }
      end
    },
    download: {
      execute: ->(_c, input) do
        get("Invoices/#{input['id']}").headers('Accept' => 'application/pdf').response_format_raw.after_response do |_code, body, headers|
          { 'size' => body.bytesize, 'base64' => body.encode_base64, 'name' => headers['content_disposition'].to_s[/filename="?([^";]+)"?/, 1], 'head' => body[0, 4] }
        end
      end
    },
    void_all: {
      execute: lambda do |_connection, input|
        done, failed = [], {}
        input['ids'].each do |id|
          post("Invoices/#{id}", 'InvoiceID' => id, 'Status' => 'VOIDED').presence
          done << id
        rescue Workato::Connector::Sdk::RequestFailedError => e
          failed[id] = e.code == 404 ? 'missing' : e.message
        rescue RuntimeError, StandardError => e
          failed[id] = "#{e.class.name.split('::').last}: #{e.message}"
        else
          nil
        ensure
          input['last'] = id
        end
        { done: done, failed: failed, last: input['last'] }
      end
    }
  },

  triggers: {
    changed_invoice: {
      input_fields: -> { [{ name: 'since', type: 'timestamp', optional: false }] },
      poll: lambda do |_connection, input, closure|
        page, since, top = (closure || {}).values_at('page', 'since', 'top')
        page ||= 1
        since ||= input['since'].to_time.utc.strftime('%FT%T')
        invoices = get('Invoices', page: page, order: 'UpdatedDateUTC ASC').headers('If-Modified-Since': since)['Invoices']
        top = ([top] + invoices.map { |i| call('ms_date', i['UpdatedDateUTC']) }).compact.max
        full = invoices.length == 2
        { events: invoices.map { |i| call('clean', i) }, next_poll: full ? { page: page + 1, since: since, top: top } : { page: 1, since: top || since }, can_poll_more: full }
      end,
      dedup: ->(invoice) { "#{invoice['invoice_id']}@#{invoice['updated_date_utc'].to_time.to_f}" },
      output_fields: ->(object_definitions) { object_definitions['invoice'] }
    },
    event: {
      webhook_payload_type: 'raw',
      webhook_notification: lambda do |_input, payload, _eis, _eos, headers|
        signature = payload.hmac_sha256('key').encode_base64
        next [] if headers['x-ledger-signature'].present? && headers['x-ledger-signature'] != signature

        parse_json(payload)['events'].map { |e| e.merge('signature_ok' => headers['X-Ledger-Signature'] == signature) }
      end,
      dedup: ->(e) { e['eventId'] }
    }
  },

  pick_lists: {
    statuses: ->(_connection) { %w[DRAFT SUBMITTED AUTHORISED PAID].map { |s| [s.titleize, s] } },
    accounts: ->(_connection, type: nil) { get('Accounts', where: (%(Type=="#{type}") if type.present?))['Accounts']&.map { |a| ["#{a['Code']} #{a['Name']}", a['Code']] } || [] }
  }
}
