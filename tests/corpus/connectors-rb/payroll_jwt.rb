{
  title: 'Payroll (JWT bearer)',

  connection: {
    fields: [
      { name: 'issuer', optional: false },
      { name: 'secret', optional: false, control_type: 'password' },
      { name: 'scope', optional: true, default: 'payroll' }
    ],
    authorization: {
      type: 'custom_auth',
      acquire: lambda do |connection|
        claims = {
          iss: connection['issuer'],
          scope: connection['scope'] || 'payroll',
          aud: 'https://payroll.example/oauth/token',
          iat: now.to_i,
          exp: (now + 1.hour).to_i
        }
        assertion = workato.jwt_encode(claims, connection['secret'], 'HS256', kid: 'k1')
        response = post('https://payroll.example/oauth/token').
                     payload(grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion: assertion).
                     request_format_www_form_urlencoded
        { access_token: response['access_token'], expires_at: now + response['expires_in'].to_i.seconds }
      end,
      refresh_on: 401,
      apply: lambda { |connection| headers('Authorization' => "Bearer #{connection['access_token']}") }
    },
    base_uri: ->() { 'https://payroll.example/api/' }
  },

  test: ->(_) { get('me') },

  methods: {
    net_pay: lambda { |gross:, rate: 0.2, **rest|
      deductions = (rest[:deductions] || []).map(&:to_f).sum
      (gross.to_f * (1 - rate) - deductions).round(2)
    },
    periods: lambda do |from, to|
      from.to_date.step(to.to_date, 14).each_cons(2).map { |a, b| { start: a.iso8601, end: (b - 1.day).to_s, label: a.strftime('%b %-d') + ' - ' + (b - 1).strftime('%b %-d, %Y') } }
    end,
    bands: lambda do |amount|
      case amount.to_f
      when 0...1000 then 'low'
      when 1000..5000 then 'middle'
      when ->(n) { n > 5000 } then 'high'
      else 'odd'
      end
    end,
    decode: ->(token, secret) { workato.jwt_decode(token, secret, 'HS256') }
  },

  object_definitions: {
    payslip: {
      fields: ->(_connection, config) {
        schema = config['schema'].present? ? parse_json(config['schema']) : []
        [{ name: 'employee', type: 'object', properties: [{ name: 'id' }, { name: 'name' }] },
         { name: 'gross', type: 'number' }, { name: 'net', type: 'number' }].concat(schema)
      }
    }
  },

  actions: {
    calculate: {
      config_fields: [{ name: 'schema', control_type: 'schema-designer', extends_schema: true, schema_neutral: true, sample_data_type: 'json_input' }],
      input_fields: ->(object_definitions) { object_definitions['payslip'].ignored('net') },
      execute: lambda do |_connection, input|
        gross = input['gross'].to_f
        net = call('net_pay', gross: gross, rate: 0.25, deductions: %w[10.5 20])
        { gross: gross, net: net, band: call('bands', gross), currency: gross.to_currency(unit: '€', precision: 1),
          ratio: (net / gross * 100).round(1).to_s + '%', words: [gross, net].minmax.map { |n| n.to_i.to_s.rjust(6, '0') } }
      end,
      output_fields: ->(object_definitions) { object_definitions['payslip'] }
    },

    run_payroll: {
      title: 'Run payroll',
      execute: lambda do |_connection, input, _eis, _eos, continue|
        if continue.blank?
          job = post('runs', period: input['period'])
          reinvoke_after(seconds: 45, continue: { job_id: job['id'], polls: 0, started: '2024-03-15' })
        else
          status = get("runs/#{continue['job_id']}/#{continue['polls']}")
          case status['state']
          when 'done' then { total: status['total'].to_d.to_s, polls: continue['polls'], job: continue[:job_id] }
          when 'failed' then error("Run #{continue['job_id']} failed: #{status['why']}")
          else reinvoke_after(seconds: [45 * (continue['polls'] + 1), 120].min, continue: continue.merge('polls' => continue['polls'] + 1))
          end
        end
      end
    },

    bulk_adjust: {
      batch: true,
      execute: lambda do |_c, input|
        requests = input['rows'].each_slice(2).map.with_index do |rows, i|
          post('adjust').params(batch: i).payload(rows: rows.map { |r| r.transform_values(&:to_s) })
        end
        ok, results, errors = parallel(requests, threads: 2)
        { ok: ok, results: results.map { |r| r&.slice('method', 'path') }, errors: errors }
      end
    },

    report: {
      execute: lambda do |_c, input|
        rows = input['rows'] || []
        totals = rows.group_by { |r| r['team'] }.transform_values { |rs| rs.sum { |r| BigDecimal(r['pay'].to_s) } }
        csv = workato.csv.generate(headers: %w[team pay count]) do |out|
          totals.sort_by { |team, pay| [-pay, team] }.each { |team, pay| out << [team, format('%.2f', pay), rows.count { |r| r['team'] == team }] }
        end
        { csv: csv, back: workato.csv.parse(csv, headers: true, skip_first_line: true), best: totals.max_by { |_t, p| p }&.first }
      end
    }
  },

  triggers: {
    approved: {
      poll: lambda do |_c, input, closure|
        closure = closure.presence || { 'offset' => 0 }
        page = get('approvals', offset: closure['offset'], limit: 2)
        items = Array.wrap(page&.[]('approvals'))
        { events: items, next_poll: { offset: closure['offset'] + items.size }, can_poll_more: items.size == 2 }
      end,
      dedup: ->(a) { a['id'].to_s + '-' + (a['version'] || 1).to_s },
      output_fields: -> { [{ name: 'id' }, { name: 'approved_on', type: 'date', parse_output: lambda { |f| f } }] }
    }
  },

  pick_lists: {
    teams: lambda do |_connection, country:, **others|
      get('teams', country: country).dig('items').map { |t| ["Team #{t['id']}", t['id']] }
    end
  }
}
