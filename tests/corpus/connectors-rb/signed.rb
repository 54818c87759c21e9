{
  title: 'Signed store',
  connection: {
    fields: [{ name: 'store' }, { name: 'key', optional: false }, { name: 'secret', control_type: 'password', optional: false }],
    authorization: {
      type: 'custom_auth',
      apply: lambda do |connection|
        path = current_url.split('?').first
        string = [current_verb, path.gsub(%r{\Ahttps?://}, ''), connection['key']].join("\n")
        headers('X-Auth-Key': connection['key'], 'X-Auth-Signature': string.hmac_sha256(connection['secret']).encode_base64, x_store_id: connection['store'])
        params(auth_version: '1.0')
      end
    },
    base_uri: ->(connection) { "https://#{connection['store'] || 'demo'}.store.example/admin/" }
  },
  test: ->(_c) { get('shop.json') },
  methods: {
    sign: lambda do |input|
      sorted = input['params'].sort.map { |k, v| "#{k}=#{v.to_s.encode_url}" }.join('&')
      base = "#{input['verb']}&#{input['url'].encode_url}&#{sorted.encode_url}"
      { base: base, hex: base.hmac_sha1(input['secret'] + '&').encode_hex, b64: base.hmac_sha256(input['secret']).encode_base64, url: base.encode_sha256.encode_urlsafe_base64, md5: base.md5_hexdigest.upcase }
    end,
    flatten_hash: lambda do |input|
      input['hash'].each_with_object({}) do |(k, v), memo|
        key = [input['prefix'], k].compact.join('.')
        if v.is_a?(Hash)
          memo.merge!(call('flatten_hash', 'hash' => v, 'prefix' => key))
        elsif v.is_a?(Array)
          v.each_with_index { |item, i| memo["#{key}[#{i}]"] = item.is_a?(Hash) ? item.to_json : item }
        else
          memo[key] = v
        end
      end
    end,
    variants: lambda do |product|
      options = product['options'].map { |o| o['values'] }
      combos = options.first.product(*options.drop(1))
      combos.map.with_index(1) do |combo, i|
        { sku: "#{product['handle']}-#{i.to_s.rjust(3, '0')}", title: combo.join(' / '), options: product['options'].pluck('name').zip(combo).to_h, price: format('%.2f', product['price'].to_f + i * 0.5) }
      end
    end,
    stats: lambda do |orders|
      by = orders.group_by { |o| o['status'] }
      {
        counts: by.transform_values(&:count), totals: by.map { |k, v| [k, v.sum { |o| o['total'].to_f }.round(2)] }.to_h,
        max: orders.max_by { |o| o['total'].to_f }['id'], min: orders.min_by { |o| o['total'].to_f }['id'],
        sorted: orders.sort_by { |o| [-o['total'].to_f, o['id']] }.map { |o| o['id'] }, partition: orders.partition { |o| o['total'].to_f > 20 }.map(&:size),
        slices: orders.each_slice(2).map { |s| s.pluck('id') }, any: orders.any? { |o| o['status'] == 'open' }, all: orders.all? { |o| o['id'].present? },
        find: orders.find { |o| o['status'] == 'paid' }&.dig('id'), index: orders.find_index { |o| o['status'] == 'paid' }, tally: orders.pluck('status').tally, uniq: orders.uniq { |o| o['status'] }.length,
        take: orders.take_while { |o| o['status'] == 'open' }.size, cons: orders.each_cons(2).map { |a, b| b['id'] - a['id'] }, flat: orders.flat_map { |o| o['tags'] || [] }.compact.uniq, none: orders.none?, values: orders.first.values_at('id', 'status'),
        index_by: orders.index_by { |o| o['id'] }.keys, reduce: orders.reduce(0) { |m, o| m + o['id'] }, minmax: orders.map { |o| o['id'] }.minmax, each_entry: orders.each_with_index.to_a.length, first2: orders.first(2).pluck('id'), last2: orders.last(2).map { |o| o['id'] }, sum: orders.sum { |o| o['id'] }, in_groups: orders.in_groups_of(2, nil).map { |g| g.compact.size }
      }
    end,
    texts: lambda do |s|
      [s.titleize, s.humanize, s.camelize, s.dasherize, s.parameterize, s.pluralize, s.singularize, s.squish, s.truncate(10), s.first(3), s.last(2), s.from(2), s.at(0), s.remove('a'), s.starts_with?('he'), s.ends_with?('o'), s.exclude?('z'),
       s.capitalize, s.swapcase, s.reverse, s.length, s.chars.first(2), s.center(20, '*'), s.ljust(12, '.'), s.index('l'), s.slice(1, 3), s[1..-2], s[-3..-1], s[/l+/], s =~ /l/, s.tr('l', 'r'), s.delete('l'), s.squeeze('l'), s.count('l'), s.sub('l', 'L'), s.gsub(/[aeiou]/) { |v| v.upcase }, s.scan(/\w/).length, s.partition(' '), s.rpartition('o'), s.insert(0, '>').chomp('o'), s.casecmp('X'), s.casecmp?('HELLO'), s.succ, s.ord, s.hex, s.sum, s.bytes.length, s.unpack('a2'), s.each_char.to_a.size, s.start_with?('>', 'x'), s.eql?(s), s.hash == s.hash, s.to_sym.inspect, s.upcase.downcase, s * 2, s.lines.size, s.tr('a-y', 'b-z'), s.center(3), s.prepend('<')]
    end
  },
  actions: {
    list: { execute: ->(_c, input) { { products: get('products.json', input)['products'], count: get('products/count.json')['count'].to_i } } },
    update: {
      execute: lambda do |_c, input|
        id = input.delete(:id)
        put("products/#{id}.json").payload(product: input).params(fields: %w[id title], notify: true, nested: { a: [1, 2], b: { c: nil } })
      end
    },
    metafields: {
      execute: lambda do |_c, input|
        existing = get("products/#{input['id']}/metafields.json")['metafields'].where('namespace': 'global')
        result = input['fields'].map do |f|
          current = existing.find { |m| m['key'] == f['key'] }
          next { key: f['key'], unchanged: true } if current && current['value'] == f['value']
          if current.present?
            put("metafields/#{current['id']}.json", metafield: f.slice('key', 'value').merge('id' => current['id']))
          else
            post("products/#{input['id']}/metafields.json", metafield: f)
          end
        end
        { result: result, n: existing.length }
      end
    },
    delete_all: {
      execute: lambda do |_c, input|
        input['ids'].split(',').map { |id| delete("products/#{id.strip}.json").after_response { |code, _b, _h| { id: id.to_i, code: code } }.after_error_response(404, 410) { |code, body, _h, message| { id: id.to_i, code: code, message: message, body: body } } }
      end
    }
  },
  triggers: {
    order: {
      poll: lambda do |_c, input, page|
        page = page.presence || 1
        limit = 2
        orders = get('orders.json', status: input['status'] || 'any', page: page, limit: limit)['orders']
        { events: orders.sort_by { |o| o['id'] }, next_poll: page + 1, can_poll_more: orders.count == limit && page < 4 }
      end,
      dedup: lambda do |order|
        "#{order['id']}_#{order['updated_at'].to_time.to_i}"
      end
    }
  }
}
