# Asks Ruby about lists: `ruby lists.rb > lists.jsonl`.
require_relative '../../Support/asking'

RECEIVERS = [
  '[]', '[nil]', '[1, 2, 3]', '[3, 1, 2]', '[1, nil, 3]', '[nil, 1]', '[1, "a"]', '["b", "a", "c"]', '["é", "z", "Z", ""]', '[1, 2.5, -3]',
  '[0.1, 0.2, 0.3]', '[1, 1.0, 1]', '[[1, 2], [3, 4]]', '[[1, [2, [3]]], 4]', '[[3, "c"], [1, "a"], [2, nil]]', '[{"a" => 1}, {"a" => 2}]', '[:b, :a]',
  '[true, false, nil]', '[1, 2, 3, 4, 5, 6, 7]', '["10", "9"]', '[2**70, 1, -2**70]', '[[], [nil], {}]', '[1..2, "x"]', '["a", "a", "b"]', '[0.0/0, 1.0]'
].freeze

PLAIN = %w[
  first last second third fourth fifth length size count empty? any? all? none? one? many? reverse uniq compact flatten sort max min minmax sum join to_a
  entries to_s inspect to_h tally rotate each_slice(2).to_a each_cons(2).to_a each_with_index.to_a compact_blank to_sentence to_param
  blank? present? presence sort.reverse zip product cycle.first(3) permutation.to_a combination(2).to_a pop shift push append clear nil? frozen?
  dup clone hash.class class flatten! uniq! compact! reverse! sort! shuffle.length to_ary lazy.to_a sum.class chunk_while{|a,b|a==b}.to_a
  slice_when{|a,b|a!=b}.to_a each_entry.to_a filter_map{|x|x} partition{|x|x} group_by{|x|x.class} map{|x|x.to_s} flat_map{|x|x} find{|x|x} each_index.to_a
  sixth forty_two third_to_last second_to_last in_groups_of(2) in_groups(2) split(1) without(1) excluding(1,nil) including(7) deep_dup extract!{|x|x==1}
  inject(:+) reduce(:*) reduce(1,:+) inject{|a,b|a} each_with_object([]){|x,m|m<<x} sort_by{|x|x.to_s} min_by{|x|x.to_s} max_by{|x|x.to_s} minmax_by{|x|x.to_s}
  reverse_each.to_a reject{|x|x} select{|x|x} filter{|x|!x} take_while{|x|x} drop_while{|x|x} find_index{|x|x} index{|x|x} rindex{|x|x} cycle(2).to_a
  map.with_index{|x,i|[i,x]} each.with_index(1).to_a map.with_index(1).to_a select.with_index{|x,i|i>0} each_with_index.map{|x,i|[x,i]} index_by(&:to_s) index_with(&:to_s) sum{|x|1} count{|x|x}
  zip([1,2],[3]) sum(0.0) sum("") sum([]) none?(nil) all?(Integer) any?(String) one?(1) step bsearch{|x|true} upcase keys to_i to_f abs strip + - * % < > <=> ==
  maximum(:a) minimum(0) to_json sum{|x|x} max{|a,b|b.to_s<=>a.to_s} min(2){|a,b|a.to_s<=>b.to_s} sort{|a,b|b.to_s<=>a.to_s} uniq{|x|x.class}
  collect_concat{|x|[x]} detect{|x|x} find_all{|x|x} grep(1..2) grep_v(Integer) grep(/a/) grep(Integer){|x|x+1} chunk{|x|x.class}.to_a each_slice(3).map(&:first) assoc(1) rassoc("a") none?{|x|x} delete_if{|x|!x} keep_if{|x|x} fill(0) fill(0,1) fill{|i|i}
  values_at values_at(0,-1,9) fetch(0) fetch(9) fetch(-9) fetch(9,:d) fetch(9){|i|i} dig(0) dig(0,0) dig(0,"a") insert(1,:x) insert(-2,:x) insert(9,:x) insert(-9,:x) delete(1) delete(nil) delete(9){:none} delete_at(0) delete_at(-9)
  each{|x|x} map(&:nil?) map(&:upcase) try(:first) try(:nope) tap{|x|x}.size then{|x|x.size} itself is_a?(Array) kind_of?(Enumerable) instance_of?(Array) respond_to?(:first) in?([[]]) eql?([]) equal?([])
].freeze

VALUES = ['0', '1', '-1', '2', '100', '-100', 'nil', '"a"', ':a', '1.9', '-1.5', '[]', '[1]', '[1, nil]', '{}', '1..2', 'true', '2**64', '-2**70', '1.0/0', '0.0/0'].freeze
ONE = %w[first last take drop max min minmax include? exclude? member? index find_index rindex count rotate flatten join concat push zip at each_slice each_cons
         from sum delete delete_at dig fetch combination values_at difference union intersection * - + & | << <=> == eql? == != unshift prepend append insert
         cycle uniq compact reverse length pack sort tally slice_before slice_after each_entry product transpose split without excluding is_a? try in? assoc fill none? all? any? one? grep to_h second].freeze
PAIRS = ['0, 1', '0, 0', '1, 2', '-2, 2', '3, 1', '4, 1', '0, -1', '-9, 1', '0, 99', 'nil, 1', '1, nil', '"a", 1', '0.9, 1.9', '1, 2, 3'].freeze
RANGES = %w[0..1 0...1 1.. ..1 1..-1 -2..-1 -9..1 3..9 4..9 9..10 2..1 0...-1 0.5..1.5 "a".."b" nil..nil -1..0].freeze

operators, names = ONE.partition { |name| name.match?(/\A[^a-z]/) }
some = RECEIVERS.values_at(0, 2, 4, 6, 13)
ask(
  calls(RECEIVERS, PLAIN) +
  calls(some, names.product(VALUES).map { |name, value| "#{name}(#{value})" }) +
  calls(some, operators.product(VALUES).map { |name, value| " #{name} (#{value})" }) +
  calls(RECEIVERS.first(3), %w[[] slice first fetch values_at dig join flatten include? zip].product(PAIRS).map { |name, pair| name == '[]' ? "[#{pair}]" : "#{name}(#{pair})" }) +
  calls(RECEIVERS.first(3), RANGES.product(%w[[] slice values_at]).map { |range, name| name == '[]' ? "[#{range}]" : "#{name}(#{range})" }) +
  calls(RECEIVERS.first(3), VALUES.map { |value| "[#{value}]" }) +
  calls(some, RECEIVERS.first(18).flat_map { |other| [" + #{other}", " - #{other}", " <=> #{other}", " == #{other}", ".concat(#{other})", ".zip(#{other})", ".include?(#{other})", " & #{other}", " | #{other}"] }) +
  ['[3, 1].sort { |a, b| nil }', '[3, 1].sort { |a, b| "x" }', '[3, 1].max_by { |x| nil }', '[3, "a"].sort_by { |x| x }', '[[1, 2], [3]].transpose', '[1].transpose', '[[1]].to_h', '[[1, 2, 3]].to_h', '[1].to_h',
   '[[1, 2]].to_h { |a, b| [b, a] }', '[1, 2].to_h { |a| a }', '[1, 2, 3].each_slice(0)', '[1, 2, 3].each_cons(0)', '[1, 2, 3].inject { |a, b| a * b }', '[[1, 2], [3, 4]].map { |a, b| a + b }', '[[1, [2, 3]]].map { |a, (b, c)| c }',
   '[1, 2, 3].sum { |x| x * 0.1 }', '[0.1] * 10', '([0.1] * 10).sum', '[1e100, 1.0, -1e100].sum', '[3, 0.1, 0.2].sum', '["a", 1].sum', '["a", "b"].sum("")', '[[1], [2]].sum([])', '[1, 2].sum("")', '[1, "2"].sum', '[nil, 1].sum',
   '[1.0/0, -1.0/0].sum', '[0.0/0, 1].sum', '[3, 5].sum(0.0)', '[2**64, 0.5].sum', '[true].sum', '["abc"].pack("A5")', '[1, 2].cycle.first(5)', '[1, 2, 3].each_with_index.to_a', '[1, 2, 3].minmax_by { |x| -x }',
   '[1, 2, 3, 4].partition(&:even?)', '[1, 2, 4, 5].chunk_while { |a, b| b == a + 1 }.to_a', '[1, 2, 4, 5].slice_when { |a, b| b != a + 1 }.to_a', '(1..6).each_slice(4).to_a', '%w[a b c].each_with_object({}) { |x, h| h[x] = 1 }',
   '[1, 2, 3].inject(:foo)', '[1, 2, 3].reduce("+")', '[].inject(:+)', '[].sum', '[].max(2)', '[1, 2].min(0)', '[1, 2].max(-1)', '["a", :b].sort', '[nil, nil].sort', '[1, nil].max', '[nil, 1].min', '[nil].max', '[[1, nil], [1, 2]].max', '[[1], ["a"]].sort',
   '[[2, 1], [1, 2]].min', '[1, "a"].minmax', '["a", 1].minmax', '[1, 2, "a"].max', '[1.5, "a"].max', '["a", 1.5].min', '[1, :a].sort', '[true, false].sort', '[{}, {}].max', '[1, [2]].max', '[Date.new(2020, 1, 1), 1].max', '["a", "b", 1].min', '[1, 2.5, "b"].sort', '[2**64, "a"].max', '["a", 2**64].max',
   '[1, 2].first("x")', '[1, 2].first(nil)', '[1, 2].first(1, 2)', '[1, 2].first(1.9)', '[1, 2].take', '[1, 2].join(1)', '[1, 2].join(nil)', '[1, [2, [3, nil]]].join("-")', '[1, 2].join("a", "b")', '[1, 2].flatten("a")', '[1, 2].flatten(1.5)', '[1, 2].concat', '[1, 2].concat(3)', '[1, 2].concat([3], [4])', '[1, 2].zip(3)',
   '[1, 2].zip([3], [4, 5])', '[1, 2].zip({a: 1})', '[1, 2].zip(1..2)', '[1, 2].zip(nil)', '[1, 2].take(nil)', '[1, 2].drop("1")', '[1, 2].rotate("1")', '[1, 2].include?', '[1, 2].index(1, 2)', '[1, 2].count(1, 2)', '[1, 2].uniq(1)', '[1, 2].reverse(1)', '[1, 2].sum(1, 2)', '[1, 2].length(1)', '[1, 2].compact(nil)', '[1, 2] * -1', '[1, 2] * "a"', '[1, 2] * nil', '[1, 2] * 1.9', '[1, 2] - nil', '[1, 2] + nil', '[1, 2] + "a"', '[1, 2] <=> [1, "a"]', '[1, 2] <=> 1',
   '[1, 2, 3].dig(0, 1)', '[[1]].dig(0, 0, 0)', '[1, 2].dig', '["a"].dig(0, 0)', '[{a: [1]}].dig(0, :a, 0)', '[1, 2].dig("a")', '[3, 5, 2].each_with_index.max', '[1, 2, 3].each_with_index.select { |x, i| i > 0 }', '[1, 2, 3].slice_before(2).to_a', '[1, 2, 3].slice_after(2).to_a', '["a1", "b", "a2"].slice_before(/a/).to_a', '[1, 2, 3].slice_before { |x| x > 1 }.to_a',
   'a = [1, 2, 3]; a[1] = 5; a', 'a = [1]; a[3] = 5; a', 'a = [1]; a[-2] = 5; a', 'a = [1, 2, 3]; a[0, 2] = 9; a', 'a = [1, 2, 3]; a[0, 2] = [7, 8, 9]; a', 'a = [1, 2, 3]; a[1..] = []; a', 'a = [1, 2]; a[0, -1] = 1; a', 'a = [1, 2, 3]; a[-5..1] = 1; a', 'a = [1, 2]; a.insert(1, *[3, 4]); a', 'a = [1, 2, 3]; a.delete(2); a', 'a = [1, 2, 3]; a.delete_at(1); a', 'a = [1, 2, 3]; [a.pop(2), a]', 'a = [1, 2, 3]; [a.shift(2), a]', 'a = [1, 2, 3]; a.pop(-1)', 'a = [3, 1]; a.sort!; a', 'a = [1, 1]; [a.uniq!, a, a.uniq!]', 'a = [1, nil]; [a.compact!, a, a.compact!]',
   'a = [[1]]; [a.flatten!, a, a.flatten!]', 'a = [1, 2, 3]; [a.reject! { |x| x > 5 }, a.reject! { |x| x > 2 }, a]', 'a = [1, 2, 3]; [a.select! { |x| x > 0 }, a.select! { |x| x > 2 }, a]', 'a = [1, 2, 3]; a.slice!(1); a', 'a = [1, 2, 3]; [a.slice!(0, 2), a]', 'a = [1, 2, 3]; [a.slice!(1..), a]', 'a = [1].freeze; a << 2', '[1].freeze.push(2)', '[1].freeze.frozen?', '[1].freeze.dup << 2', '[1].freeze.map! { |x| x }', '[1, 2].freeze.concat([3])', '[2, 1].freeze.sort!', '{a: 1}.freeze.merge!(b: 2)', '"a".freeze << "b"', '{a: 1}.freeze[:b] = 1', '{a: 1}.freeze.delete(:a)', '"a".freeze.upcase!', ':a.frozen?', '1.frozen?', '"a".frozen?', 'nil.frozen?', '(1..2).frozen?', '"a".dup.frozen?', '"a".freeze.clone.frozen?', '"a".freeze.dup.frozen?', '[].clone(freeze: true).frozen?',
   'Array.new(3)', 'Array.new(2, 0)', 'Array.new(3) { |i| i * i }', 'Array.new(-1)', 'Array.new("a")', 'Array.new([1, 2])', 'Array.new', 'Array(nil)', 'Array([1])', 'Array(1..3)', 'Array({a: 1})', 'Array("a")', 'Array.wrap(nil)', 'Array.wrap([1])', 'Array.wrap({a: 1})', 'Array.wrap(1..2)', 'Array.wrap("a")', 'Array === []', 'Array(a: 1)',
   '[1, 2, 3, 4].sum.fdiv(4)', '[1, 2, 3].each_cons(2).map { |a, b| b - a }', '[[1, 2], [3, 4]].each_with_index.map { |(a, b), i| a + b + i }', '[[1, 2], [3, 4]].each_with_object([]) { |(a, b), m| m << b }', '[[1, 2], [3, 4]].inject(0) { |s, (a, b)| s + b }', '[1, 2, 3, 4, 5].each_slice(2).to_h { |a, b| [a, b] }', '[3, 1, 2].sort_by { |x| -x }.first(2)', '[3, 1, 2].max_by(2) { |x| x }', '[3, 1, 2].min_by(2) { |x| x }', '%w[aa b].sort_by { |x| [x.size, x] }', '[1, 2].product([3, 4], [5])', '[1, 2].product', '[1, 2].product(1)', '[1, 2, 3].permutation(2).to_a', '[1, 2, 3].combination(0).to_a', '[1, 2, 3].combination(4).to_a', '[1, 2, 3].permutation(0).to_a', '[1, 2, 3].each_entry.to_a', '[1, 2] <=> [1, 2, 3]', '[1, [2]] == [1.0, [2.0]]', '[1].eql?([1.0])', '[1, 2].hash == [1, 2].hash', '[1, 2, 3].none? { |x| x > 3 }', '[nil, 1].one?', '[1, 2, 3].find_index(2)', '[1, 2, 3].bsearch { |x| x >= 2 }', '[1, 2, 3].sum { |x| "a" }', '[1, 2, 3].each_with_index.to_h', '[[1, 2], [1, 3]].group_by(&:first)', '[1, 2, 3].tally', '[1, 1.0].tally', '[1, 2, 3].zip([4, 5, 6]).to_h', '[1, 2, 3].step', '[1, 2].to_sentence(two_words_connector: " & ")', '[1, 2, 3].to_sentence(last_word_connector: " & ")', '[1, 2, 3].to_sentence(words_connector: ";")', '[1, 2, 3].in_groups_of(2, "x")', '[1, 2, 3].in_groups_of(2, false)', '[1, 2, 3].in_groups_of(0)', '[1, 2, 3].in_groups(2, false)', '[1, 2, 3].in_groups(0)', '[1, 2, 3].in_groups(5)', '[1, 2, 3].from(-2)', '[1, 2, 3].to(-2)', '[1, 2, 3].from(5)', '[1, 2, 3].to(-9)', '[1, 2, 3].from(-9)']
)
