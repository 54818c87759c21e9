# Asks Ruby what helpers give such as connectors are full of: `ruby helpers.rb > helpers.jsonl`.
require_relative '../../Support/asking'

ask(DATA.read.split("\n----\n").map(&:chomp))

__END__
xml = { "soapenv:Envelope" => [{ "@xmlns:soapenv" => "http://x", "soapenv:Body" => [{ "ns:Resp" => [{ "content!" => "v", "@id" => "1" }, { "content!" => "w" }] }] }] }
fmt = lambda { |input| if input.is_a?(Hash) then input.each_with_object({}) { |(k, v), h| key = k.gsub(/\A@|\A\w+:/, '').underscore; h[key] = fmt.call(v) } elsif input.is_a?(Array) then input.size == 1 ? fmt.call(input.first) : input.map { |x| fmt.call(x) } else input end }
fmt.call(xml)
----
format_key = lambda { |k| k.to_s.gsub(/[^0-9a-zA-Z]+/, '_').gsub(/\A_+|_+\z/, '').gsub(/(.)([A-Z][a-z]+)/, '\1_\2').downcase }
['Order ID #', 'firstName', 'XMLHttpRequest', ' a-b ', 'é x', '1st'].map(&format_key)
----
def build(fields) = fields.map { |f| { name: f['key'], label: f['label'].presence || f['key'].titleize, type: { 'int' => 'integer', 'dt' => 'date_time', 'bool' => 'boolean' }[f['type']] || 'string', optional: !f['required'], properties: f['children'].present? ? build(f['children']) : nil }.compact }
build([{ 'key' => 'a_b', 'label' => '', 'type' => 'int', 'required' => true }, { 'key' => 'o', 'label' => 'Obj', 'type' => 'object', 'children' => [{ 'key' => 'x', 'label' => nil, 'type' => 'bool' }] }])
----
data = [{ 'id' => 1, 'tags' => %w[a b], 'm' => { 'x' => nil } }, { 'id' => 2, 'tags' => [], 'm' => nil }]
data.map { |d| d.deep_merge('m' => { 'y' => 1 }) rescue d }.map { |d| d.deep_symbolize_keys }
----
h = { 'a' => { 'b' => [{ 'c' => 1 }, { 'c' => nil }] }, 'd' => '' }
h.deep_transform_values { |v| v.to_s.presence }
----
h = { a: nil, b: '', c: [], d: {}, e: false, f: 0, g: ' ' }
[h.compact, h.compact_blank, h.reject { |_, v| v.blank? }, h.select { |_, v| v.present? }, h.filter_map { |k, v| k if v.present? }]
----
rows = [{ 'k' => 'b', 'v' => 2 }, { 'k' => 'a', 'v' => 3 }, { 'k' => 'b', 'v' => 1 }]
[rows.group_by { |r| r['k'] }.transform_values { |v| v.sum { |r| r['v'] } }.sort.to_h, rows.sort_by { |r| [r['k'], -r['v']] }, rows.index_by { |r| r['k'] }, rows.each_with_object(Hash.new(0)) { |r, a| a[r['k']] += r['v'] }, rows.partition { |r| r['v'] > 1 }, rows.pluck('k').tally, rows.max_by { |r| r['v'] }, rows.minmax_by { |r| r['v'] }, rows.uniq { |r| r['k'] }, rows.chunk_while { |a, b| a['k'] == b['k'] }.to_a.size, rows.sum { _1['v'] }, rows.inject { |a, b| a.merge(b) { |_, x, y| [x, y].flatten } }]
----
link = '<https://a.com/x?page=2>; rel="next", <https://a.com/x?page=9>; rel="last"'
link.split(',').map { |l| u, r = l.split(';'); [r[/rel="(\w+)"/, 1], u.strip[1..-2]] }.to_h
----
'2024-01-02T03:04:05.678+05:30'.to_time.utc.iso8601(3)
----
['2024-01-02', '01/02/2024', '2024-01-02T03:04:05Z', 'Jan 2, 2024'].map { |d| d.to_date.strftime('%Y%m%d') rescue 'bad' }
----
ts = 1700000000123
[Time.at(ts / 1000.0).utc.iso8601(3), Time.at(ts / 1000).utc.strftime('%FT%TZ'), (Time.at(ts / 1000).to_f * 1000).to_i]
----
(Time.parse('2024-03-10 01:30:00 -0800') + 1.hour).in_time_zone('America/Los_Angeles').iso8601
----
'America/New_York'.then { |z| ActiveSupport::TimeZone[z].parse('2024-07-04 12:00').utc.iso8601 }
----
"a=1&b=2&c[]=3&c[]=4".split('&').map { |p| p.split('=') }.each_with_object({}) { |(k, v), h| k.end_with?('[]') ? (h[k[0..-3]] ||= []) << v : h[k] = v }
----
str = "key1: val1\nkey2: val:2\n\nkey3:"
str.lines.map(&:chomp).reject(&:empty?).map { |l| l.split(':', 2).map(&:strip) }.to_h
----
"%s has %d items costing %.2f (%05.1f%%) %-5s| %+d %x %08b %e" % ['Bob', 3, 4.5, 12.345, 'ab', 5, 255, 5, 12345.678]
----
format('%<a>s-%<b>03d %{c}', a: 'x', b: 7, c: 'y')
----
def walk(o, path = '') = o.is_a?(Hash) ? o.flat_map { |k, v| walk(v, path.empty? ? k.to_s : "#{path}.#{k}") } : o.is_a?(Array) ? o.each_with_index.flat_map { |v, i| walk(v, "#{path}[#{i}]") } : [[path, o]]
walk({ a: { b: [1, { c: 2 }] }, d: nil }).to_h
----
flat = { 'a.b.c' => 1, 'a.b.d' => 2, 'e' => 3 }
flat.each_with_object({}) { |(k, v), h| *ks, last = k.split('.'); ks.inject(h) { |m, x| m[x] ||= {} }[last] = v }
----
arr = (1..7).to_a
[arr.each_slice(3).to_a, arr.in_groups_of(3), arr.in_groups_of(3, false), arr.in_groups(3), arr.each_cons(2).map { |a, b| b - a }, arr.partition(&:even?), arr.split(4), arr.rotate(2), arr.sample.class, arr.shuffle.size, arr.sum.fdiv(arr.size).round(2), arr.values_at(0, -1, 9), arr.zip(arr.rotate).first(2), arr.each_entry.to_a.size, arr.second, arr.third, arr.from(5), arr.to(1), arr.excluding(1, 2), arr.including(9), arr.without(1), arr.many?, arr.exclude?(3)]
----
x = { 'items' => [{ 'id' => 1, 'opts' => { 'k' => 'v' } }] }
[x.dig('items', 0, 'opts', 'k'), x['items']&.first&.[]('id'), x.dig('nope', 0), x['nope']&.first, x.fetch('items', []).map { |i| i['id'] }, x.key?('items'), x.try(:[], 'items').try(:size), x.to_a.flatten(1).size, x.any? { |k, v| v.is_a?(Array) }, x.values.flatten.first.except('opts'), x['items'].first.slice('id'), x.transform_keys(&:to_sym), x.invert.size, x.min_by { |k, v| k }, x.sum { |k, v| v.size }, x.find { |k, v| v }, x.each_with_index.map { |(k, v), i| [k, i] }, x.reduce(0) { |a, (k, v)| a + v.size }, x.sort_by { |k, v| k }.to_h == x, x.group_by { |k, v| v.class }, x.partition { |k, v| v }.size, x.count, x.delete('items').size, x]
----
case 'abc@x.com' when /\A[^@\s]+@[^@\s]+\z/ then 'email' when /\A\d+\z/ then 'num' else 'other' end
----
m = 'v1.22.333'.match(/v(?<maj>\d+)\.(?<min>\d+)\.(?<pat>\d+)/)
[m[:maj], m['min'], m.named_captures, m.names, m.captures, m.pre_match, m.post_match, m.to_a, m.begin(0), m.values_at(1, 3)]
----
if (md = /(\d+)-(\d+)/.match('a 10-20'))
  [$1.to_i + $2.to_i, $~.pre_match, md.offset(1)]
end
----
b = +''
b << 'a' << "b#{1}" << 99
b.concat('x', 'y').prepend('>').replace(b + '!')
----
a, *b = [1, 2, 3]; c, (d, e), f = 1, [2, 3], 4; h = { a:, b: }; { **h, c: [c, d, e, f] }
----
result = [1, 2, 3].each_with_index.inject({}) do |memo, (v, i)|
  memo.merge("k#{i}" => v)
end
result
----
begin
  raise ArgumentError, 'bad' unless false
rescue ArgumentError, TypeError => e
  "#{e.class}: #{e.message}"
else
  'ok'
ensure
  1
end
----
val = nil
[val.to_s, val.to_a, val.to_i, val&.length, (val || 'd'), val.presence || 'p', val.blank?, val.nil?, [val].compact, "#{val}", val.inspect, val.to_f, val.to_h]
----
{ 'a' => 1 }.with_indifferent_access.merge(b: 2).to_h
----
p1 = ->(h) { h.map { |k, v| [k.to_s.camelize(:lower), v.is_a?(Hash) ? p1.(v) : v.is_a?(Array) ? v.map { |x| x.is_a?(Hash) ? p1.(x) : x } : v] }.to_h }
p1.({ first_name: 'a', address_list: [{ zip_code: 1 }, 2], deep_one: { in_ner: { x_y: 1 } } })
----
"caf\u00e9".then { |s| [s.length, s.bytesize, s.bytes.size, s.unicode_normalize(:nfd).length, s.encode('ISO-8859-1').bytes.last, s.force_encoding('ASCII-8BIT').length, s.force_encoding('UTF-8').valid_encoding?] }
----
"\xff\xfeabc".scrub('?')
----
"abc\u0000def".delete("\u0000")
----
"line1\r\nline2\rline3\n".split(/\r\n|\r|\n/)
----
"a,b;c d".split(/[,; ]/)
----
"a,b,,c,,".split(',') + "a,b,,c,,".split(',', -1) + "abc".split('') + " a  b ".split + " a  b ".split(' ') + " a b".split(/ /)
----
"Hello World Foo".split.map(&:first).join + "hello world".split.map(&:capitalize).join(' ')
----
%w[banana apple Cherry].sort_by(&:downcase) + %w[a10 a9 a2].sort_by { |x| x[/\d+/].to_i } + %w[b a].sort { |a, b| b <=> a } + [3, 1, 2].sort.reverse + %w[aa b].sort_by { |x| [x.size, x] } + %w[x y].each_with_index.sort_by { |x, i| -i }.map(&:first)
----
h = Hash.new { |hash, key| hash[key] = "gen_#{key}" }; h[:a]; [h, h.fetch(:zz, 1), h.key?(:b), h.dig(:c), h.default_proc.class]
----
arr = [3, nil, 1, nil, 2]; [arr.compact.sort, arr.index(nil), arr.count(nil), arr.delete(nil), arr, arr.insert(1, 9), arr.delete_at(0), arr.delete_if(&:even?), arr.push(4).unshift(0), arr.pop, arr.shift, arr.fill(7), arr.clear]
----
a = [1, 2, 3, 4]; [a & [2], a | [9], a - [1], a + [5], a * ',', a <=> [1, 2], a.first(2), a.last(2), a.take(1), a.drop(3), a.take_while { _1 < 3 }, a.find_index(3), a.bsearch { _1 >= 3 }, a.combination(2).count, a.permutation(2).first, a.product([1, 2]).size, a.transpose] rescue $!.message
----
[[1, 'a'], [2, 'b']].to_h { |n, s| [s, n] }.merge({ 'b' => 5 }) { |k, o, n| o + n }
----
[1, [2, [3, [4]]]].flatten(1) + [[1, 2], [3]].sum([]) + [1, 2].cycle.first(3) + [1, 2, 3].each_cons(2).to_a.flatten
----
t = Time.utc(2024, 12, 31, 23, 59, 59); [t.strftime('%Y-%m-%d %H:%M:%S %z %Z %j %U %W %V %G %u %w %y %C %e %l %I %p %P %s %L %N %3N %6N %% %n %t %D %F %T %R %r %c %x %X %A %a %B %b %h %-m %_m %^a %10Y %:z %::z'), t + 1, t - 1.day, (t - Time.utc(2024)).to_i, t.to_date + 1, t.month, t.wday, t.yday, t.beginning_of_month.to_s, t.end_of_quarter.to_s, t.next_year.year, t.iso8601, t.to_i, t.to_f, t.round.to_s, t <=> t + 1, t.monday?, t.hour, t.change(day: 1).to_s, t.advance(months: 2).to_s, t.ago(60).to_s, t.to_s, t.inspect, t.all_month.first.to_s]
----
Time.now.utc.strftime('%FT%T.%LZ') + Time.current.to_s + Date.today.class.to_s + Time.zone.now.iso8601 + 1.day.ago.utc.iso8601 + 2.weeks.from_now.to_date.to_s
----
x = 5; r = case when x > 3 then 'big' else 'small' end rescue 0; r
----
v = [1, 2, 3].lazy.map { |x| x * 2 }.select(&:even?).first(2); v
----
def opt(a, b = a * 2, *rest, k: b, **kw, &blk) = [a, b, rest, k, kw, blk&.call]
[opt(1), opt(1, 2, 3), opt(1, k: 5, z: 1), opt(1) { 9 }]
----
ObjectBuilder = Struct.new(:name, :kids) do
  def to_schema = { name: name, properties: (kids || []).map(&:to_schema) }.reject { |_, v| v.empty? }
end
ObjectBuilder.new('a', [ObjectBuilder.new('b')]).to_schema
----
counter = 0; add = -> { counter += 1 }; 3.times { add.call }; add.(); add[]; counter
----
[1, 2, 3].each_slice(2).map.with_index(1) { |s, i| [i, s] }
----
%w[a b c].each.with_index(1).to_a + %w[a b].map.with_index { |x, i| x * i } + %w[a b].each_with_index.to_a + %w[a].cycle(2).to_a + %w[x y].each_with_object([]).to_a.map(&:first)
----
"snake_case_word".split('_').each_with_index.map { |w, i| i.zero? ? w : w.capitalize }.join + "CamelCaseWord".gsub(/([A-Z])/) { "_" + $1.downcase }.sub(/^_/, '')
----
text = "Dear {{name}}, your {{ item }} is ready"; text.gsub(/\{\{\s*(\w+)\s*\}\}/) { { 'name' => 'Ann', 'item' => 'book' }[$1] || $& }
----
"John <john@x.com>, Jane <jane@y.com>".scan(/(\w+) <([^>]+)>/).map { |n, e| { name: n, email: e } }
----
[nil, '', 'x', [], {}, 0, false].map { |v| [v.blank?, v.present?, v.presence] }
----
1.then { |x| x + 1 }.yield_self { |x| x * 3 }
----
o = Object.new; def o.each; yield 1; yield 2; end; o.extend(Enumerable); [o.map { _1 * 2 }, o.to_a, o.include?(2)]
----
hash = { 'b' => 1, 'a' => { 'd' => 1, 'c' => 2 } }; deep_sort = ->(h) { h.is_a?(Hash) ? h.sort.map { |k, v| [k, deep_sort[v]] }.to_h : h }; deep_sort[hash].to_json
----
{ a: 1, b: 2 }.each_pair.with_index.map { |(k, v), i| "#{k}#{v}#{i}" }
----
{ a: 1 }.merge({ b: 2 }, { c: 3 }).update(d: 4).tap { |h| h.delete(:a) }.store(:e, 5)
