# Files in pieces, jobs that take a while, lists as CSV.
{
  title: 'Bulk storage',
  connection: {
    fields: [{ name: 'account' }, { name: 'sas', label: 'Access signature', control_type: 'password' }],
    base_uri: ->(connection) { "https://#{connection['account']}.files.example/" },
    authorization: {
      type: 'custom_auth',
      apply: lambda do |connection|
        params(connection['sas'].to_s.delete_prefix('?').split('&').map { |pair| pair.split('=', 2) }.to_h) if connection['sas'].present?
        headers('x-version': '2021-08-06', 'x-date': now_text = Time.now.utc.strftime('%a, %d %b %Y %H:%M:%S GMT')) unless current_url.include?('oauth')
      end
    }
  },

  methods: {
    block_id: ->(number) { format('%06d', number).encode_base64 },
    commit: lambda do |path, ids|
      put(path).
        params(comp: 'blocklist').
        payload('Latest' => ids).
        format_xml('BlockList').
        response_format_raw.
        headers('Content-Type': 'application/xml').
        after_response { |code, _body, headers| { status: code, etag: headers['etag'] } }
    end,
    rows_to_csv: lambda do |rows, columns|
      workato.csv.generate(headers: columns, col_sep: ',', force_quotes: false) do |csv|
        rows.each { |row| csv << columns.map { |column| row[column].is_a?(Array) ? row[column].join(';') : row[column] } }
      end
    end,
    status_of: ->(id) { get("jobs/#{id}").slice('id', 'state', 'error', 'rows') }
  },

  streams: {
    blob: lambda do |input, starting_byte, ending_byte, size|
      content = get(input['path']).
                headers(Range: "bytes=#{starting_byte}-#{ending_byte}").
                response_format_raw.
                after_error_response(416) { |_code, _body, _headers, _message| '' }
      [content, content.size < size]
    end
  },

  actions: {
    download: {
      input_fields: -> { [{ name: 'path', optional: false }] },
      execute: ->(_connection, input) { { name: input['path'].split('/').last, content: workato.stream.out('blob', input) } },
      output_fields: -> { [{ name: 'name' }, { name: 'content', type: 'stream' }] }
    },
    upload: {
      input_fields: -> { [{ name: 'path' }, { name: 'content', type: 'stream' }, { name: 'frame_size', type: 'integer', convert_input: 'integer_conversion' }] },
      execute: lambda do |_connection, input, _eis, _eos, continue|
        continue = { 'ids' => [], 'offset' => 0 } if continue.blank?
        ids = continue['ids']
        workato.stream.in(input['content'], from: continue['offset'], frame_size: input['frame_size'] || 4) do |chunk, from, to, eof, next_from|
          id = call('block_id', ids.size)
          put(input['path'], nil).params(comp: 'block', blockid: id).request_body(chunk).
            headers('Content-Type' => 'application/octet-stream', 'x-range': "#{from}-#{to || 'end'}").
            response_format_raw.presence
          ids << id
          checkpoint!(continue: { ids: ids, offset: next_from }, temp_output: { parts: ids.size }) unless eof
        end
        call('commit', input['path'], ids).then { |result| result.merge(parts: ids.length) }
      end
    },
    multipart_related: {
      execute: lambda do |_connection, input|
        boundary = 'corpus-boundary'
        body = [
          "--#{boundary}", 'Content-Type: application/json; charset=UTF-8', '', { name: input['name'] }.to_json,
          "--#{boundary}", "Content-Type: #{input['type'] || 'text/plain'}", '', input['content'], "--#{boundary}--", ''
        ].join("\r\n")
        post('upload/drive/v3/files?uploadType=multipart').headers('Content-Type': "multipart/related; boundary=#{boundary}").request_body(body)
      end
    },
    run_job: {
      execute: lambda do |_connection, input, _eis, _eos, continue|
        if continue.blank?
          columns = input['columns'] || input['rows'].flat_map(&:keys).uniq
          job = post('jobs', { object: input['object'], columns: columns })
          put("jobs/#{job['id']}/data").headers('Content-Type' => 'text/csv', 'Content-Encoding': nil).request_body(call('rows_to_csv', input['rows'], columns)).presence
          reinvoke_after(seconds: 12, continue: { id: job['id'], attempt: 1 }, temp_output: { state: 'queued' })
        else
          status = call('status_of', continue['id'])
          case status['state']
          when 'failed' then error("Job #{continue[:id]} failed: #{status['error']}")
          when 'done'
            lines = get("jobs/#{continue['id']}/result").response_format_raw.as_utf8
            rows = workato.csv.parse(lines, headers: true, col_sep: ';', skip_blanks: true)
            { attempts: continue['attempt'], rows: rows, failed: rows.where('ok' => 'no').pluck('id'), total: rows.sum { |r| r['amount'].to_f }.round(2) }
          else
            reinvoke_after(seconds: 45, continue: continue.merge('attempt' => continue['attempt'] + 1))
          end
        end
      end
    },
    endless_wait: { execute: ->(_c, _i, _x, _y, continue) { reinvoke_after(seconds: 90, continue: { n: (continue['n'] || 0) + 1 }) } },
    read_csv: {
      execute: lambda do |_connection, input|
        rows = workato.csv.parse(input['text'], headers: input['headers'] || true, col_sep: input['sep'] || ',', quote_char: '"', skip_first_line: input['skip'].is_true?)
        { rows: rows, back: call('rows_to_csv', rows, rows.first&.keys || []) }
      rescue Workato::Connector::Sdk::CsvError => e
        { failed: e.message, kind: e.class.name }
      end
    }
  },

  triggers: {
    new_file: {
      poll: lambda do |_connection, input, closure|
        closure ||= {}
        page = get("#{input['folder']}?restype=container&comp=list").params({ marker: closure['marker'], maxresults: 2 }.compact).response_format_xml['EnumerationResults'][0]
        blobs = page.dig('Blobs', 0, 'Blob')&.map do |blob|
          properties = blob['Properties'][0].transform_values { |v| v.is_a?(Array) ? v.dig(0, 'content!') : v }
          { name: blob.dig('Name', 0, 'content!'), size: properties['Content-Length']&.to_i, modified: properties['Last-Modified']&.to_time&.utc&.iso8601, md5: properties['Content-MD5']&.decode_base64&.encode_hex }
        end || []
        marker = page.dig('NextMarker', 0, 'content!')
        since = (closure['since'] || input['since'])&.to_time
        newer = since ? blobs.select { |b| b[:modified].to_time > since } : blobs
        { events: newer.sort_by { |b| b[:modified] }, next_poll: { marker: marker, since: marker ? closure['since'] : now.utc.iso8601 }.compact, can_poll_more: marker.present? }
      end,
      dedup: ->(file) { "#{file['name']}:#{file['modified']}" }
    }
  }
}
