{
  title: 'Texts',
  connection: { fields: [], authorization: { type: 'custom_auth', apply: lambda { |_c| } } },
  methods: {
    names: ->(s) { [s.split('_').map(&:capitalize).join(' '), s.titleize, s.camelize, s.underscore, s.pluralize, s.humanize, s.parameterize, s.upcase.downcase, s.labelize] },
    pads: ->(s) { [s.rjust(8, '0'), s.ljust(8, '.'), s.center(9, '*'), s.strip.length, s.reverse, s[0], s[-1], s[1..-2], s.chars.first(2), s.bytes.length] },
    query: ->(h) { [h.to_param, h.to_query, h.map { |k, v| "#{k}=#{v.to_s.encode_url}" }.join('&'), h.encode_www_form, h.to_json] },
    lists: ->(l) { [l.flatten.compact.uniq.sort, l.flatten.each_slice(2).to_a, l.first, l.last, l.size, l.flatten.compact.max, l.flatten.compact.sum, l.zip([1, 2]), l.flatten.partition { |x| x.to_i > 1 }, l.flatten.compact.sort_by { |x| -x }] },
    hashes: ->(h) { [h.except('a'), h.slice('a'), h.select { |k, _| k > 'a' }, h.invert, h.sort_by { |k, v| -v }.to_h, h.min_by { |_, v| v }, h.reduce(0) { |s, (_, v)| s + v }, h.key(2), h.any? { |k, v| v > 2 }, h.find { |k, v| v == 2 }, h.to_a, h.values.inject(:+), h.keys.each_with_index.to_h, h.group_by { |_, v| v.odd? }, h.transform_values(&:to_s), h.sum { |_, v| v }, h.count, h.map { |k, v| { k => v } }.inject(:merge)] },
    wheres: ->(l) { [l.where('n >' => 1).pluck('id'), l.where(n: 1).to_a, l.where('id' => %w[a c]).map { |x| x['n'] }, l.map(&:symbolize_keys).format_map('%{id}-%{n}'), l.pluck('id', 'n'), l.pluck('id').smart_join('/')] },
    parse: ->(s) { [s.scan(/(\w+)=(\w+)/), s.match?(/b=/), s[/a=(\d)/, 1], s.sub('a', 'z'), s.tr('=&', '::'), s.partition('&'), s.index('b'), s.start_with?('a'), s.include?('zz'), s.delete('&'), s.squeeze, s.each_char.to_a.tally, s =~ /b/, s.gsub(/(?<k>\w)=(?<v>\w)/, '\k<v>=\k<k>')] },
    numbers: ->(n) { [n.to_i.to_s(2), n.to_f.round(2), n.to_i.clamp(1, 5), (n.to_i / 3.0).ceil, n.to_s.to_currency, n.to_i.digits, n.to_i.even?, n.to_i.times.map { |i| i * i }, Float(n), Integer(n), n.to_s.is_number?, 10.pow(3), -5.abs, 7.0.to_i, 1e3.to_i, 12345.6789.floor(2)] },
    encodes: ->(s) { [s.encode_base64.decode_base64.as_utf8, s.encode_urlsafe_base64, s.encode_hex.decode_hex, s.hmac_sha1('k').encode_base64, s.sha1.encode_hex, s.unpack('C*'), [s].pack('m0'), s.encode('UTF-8').bytesize] },
    countries: ->(s) { [s.to_country_alpha2, s.to_country_name, 'CA'.to_state_name, 'California'.to_state_code] },
    xml: ->(s) { [s.from_xml, s.from_xml.dig('r', 0, 'a', 0, 'content!'), { 'a' => 1 }.to_xml(root: 'r').include?('<a')] }
  }
}
