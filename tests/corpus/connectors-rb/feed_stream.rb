CONSTANT_TABLE = {
  'csv' => { mime: 'text/csv', ext: :csv },
  'json' => { mime: 'application/json', ext: :json }
}.freeze

def slug(text, sep: '-')
  text.to_s.downcase.gsub(/[^a-z0-9]+/) { sep }.gsub(/\A#{Regexp.escape(sep)}+|#{Regexp.escape(sep)}+\z/, '')
end

{
  title: 'Feed',
  connection: {
    fields: [{ name: 'key', control_type: 'password' }, { name: 'region', options: [%w[EU eu], %w[US us]] }],
    authorization: {
      type: 'api_key',
      apply: lambda do |connection|
        case current_url
        when %r{/public/}
          headers('X-Anonymous': 'true')
        else
          params(token: connection['key']) unless current_url.include?('token=')
          case_sensitive_headers('x-API-key' => connection['key'])
        end
      end
    },
    base_uri: lambda do |connection|
      host = { 'eu' => 'eu1', 'us' => 'us2' }.fetch(connection['region'].to_s) { 'www' }
      "https://#{host}.feed.example"
    end
  },
  test: ->(_) { get('/public/ping') },
  methods: {
    sign: lambda do |claims|
      workato.jwt_encode(claims.merge(iat: 1), 'secret-secret-secret-secret-secret!', 'HS256', kid: 'k1')
    end,
    flatten_keys: lambda do |hash, prefix = nil|
      hash.each_with_object({}) do |(k, v), out|
        key = [prefix, k].compact.join('.')
        if v.is_a?(Hash) then out.merge!(call('flatten_keys', v, key))
        elsif v.is_a?(Array) then v.each_with_index { |x, i| x.is_a?(Hash) ? out.update(call('flatten_keys', x, "#{key}[#{i}]")) : out["#{key}[#{i}]"] = x }
        else out[key] = v
        end
      end
    end,
    attempt: lambda do |limit|
      tries = 0
      begin
        tries += 1
        raise ArgumentError, "try #{tries}" if tries < limit
        "done after #{tries}"
      rescue ArgumentError => e
        retry if tries < 3
        "failed: #{e.message}"
      ensure
        tries = nil
      end
    end,
    table: lambda do |rows|
      out = +''
      for row in rows
        next if row.nil?
        out << "| #{row.map { |c| c.to_s.ljust(4) }.join(' | ')} |\n"
      end
      out
    end,
    names: lambda do |text|
      if text =~ /(\w+),\s*(\w+)/
        "#{$2} #{$1}".strip
      elsif (m = text.match(/(?<first>\w+)\s+(?<last>\w+)/))
        m.named_captures.values.join('/')
      else
        text.presence&.swapcase
      end
    end,
    times: lambda do |at|
      t = at.to_time
      [t.utc.iso8601, t.in_time_zone('America/New_York').strftime('%-I:%M %p %Z'), (t + 36.hours).to_date.to_s, t.beginning_of_month.strftime('%F'), (t.to_date - 1.week).strftime('%a'),
       t.strftime('%s').to_i - t.to_i, t.to_date.cwday, ((t + 1.day) - t).to_i, t.end_of_day.strftime('%T'), 90.seconds.to_s]
    end,
    slugs: ->(list) { list.map { |x| slug(x) + slug(x, sep: '_').upcase } },
    kinds: lambda do |list|
      list.map do |v|
        case v
        when nil, '' then 'none'
        when ->(x) { x.is_a?(String) && x.is_number? } then 'numeric'
        when Integer, Float then v.between?(1, 9) ? 'digit' : 'number'
        when 'a'..'f' then 'early'
        when /^\p{Lu}/ then 'Upper'
        when Array, Hash then "many(#{v.length})"
        when true, false then v.to_s
        else v.class.name
        end
      end
    end,
    convert: lambda do |type|
      CONSTANT_TABLE.dig(type, :mime) || CONSTANT_TABLE.map { |k, v| "#{k}=#{v[:ext]}" }.to_sentence(last_word_connector: ' or ')
    end
  },
  actions: {
    download: {
      execute: lambda { |_c, input| { file: workato.stream.out('chunks', { path: input['path'] }) } },
      output_fields: -> { [{ name: 'file', type: 'stream' }] }
    },
    send_all: {
      execute: lambda do |_c, input|
        sent = []
        workato.stream.in(input['file'], frame_size: 4) do |chunk, from, to, eof, next_from|
          put('/files/up', chunk).headers('Content-Range' => "bytes #{from}-#{to}/#{eof ? from + chunk.bytesize : '*'}").request_body(chunk).presence
          sent << [from, to, eof, next_from]
          checkpoint!(continue: { at: next_from }, temp_output: {})
        end
        { sent: sent }
      end
    },
    moved: {
      execute: ->(_c, _i) { get('/old').ignore_redirection.after_response { |code, _b, h| { code: code, to: h['location'] } } }
    },
    at_once: {
      execute: lambda do |_c, input|
        ok, results, errors = parallel(input['ids'].map { |id| get("/items/#{id}") }, threads: 2)
        { ok: ok, results: results.compact.pluck('id'), errors: errors.compact.uniq }
      end
    }
  },
  streams: {
    chunks: lambda do |input, from, to, size|
      data = get(input['path']).headers(Range: "bytes=#{from}-#{to}").response_format_raw
      [data, data.bytesize < size]
    end
  },
  triggers: {
    items: {
      poll: lambda do |_c, input, closure|
        since = closure.presence || input['since'] || '0'
        rows = get('/items', after: since).dig('rows') || []
        { events: rows.sort_by { |r| r['at'] }, next_poll: rows.map { |r| r['at'] }.max || since, can_poll_more: rows.length > 1 && since == '0' }
      end,
      dedup: lambda { |r| [r['id'], r['at']].join('_') },
      summarize_output: %w[rows]
    }
  }
}
