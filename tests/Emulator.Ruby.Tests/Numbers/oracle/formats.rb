# Asks Ruby how it lays out values by a format: `ruby formats.rb > formats.jsonl`.
require 'json'

FIXED = [
  ['%d', '3.99'], ['%d', '-3.99'], ['%x', '-255'], ['%08x', '-255'], ['%#x', '255'], ['%#o', '8'], ['%b', '-5'], ['%.10b', '-11'], ['%+x', '-255'],
  ['%o', '-8'], ['%5.1f', '3.14159'], ['%-8s', '"ab"'], ['%05d', '-3'], ['%+d', '3'], ['% d', '3'], ['%e', '12345.678'], ['%.0e', '12345.678'],
  ['%g', '0.0001'], ['%g', '1e10'], ['%g', '123456789.0'], ['%#g', '1.0'], ['%10.3e', '0.0'], ['%c', '97'], ['%p', 'nil'], ['%.2s', '"héllo"'],
  ['%f', '1.0/0'], ['%05.1f', '-1.25'], ['%.3d', '5'], ['%-5d!', '3'], ['%%', '1'], ['%.10f', '0.1'], ['%G', '1e-10'], ['%#b', '5'], ['%x', '-16'],
  ['%x', '-1'], ['%f', '10**25'], ['%s', 'nil'], ['%s', ':a'], ['%d', '"0x1f"'], ['%d', 'nil'], ['%f', '"abc"'], ['%y', '1'], ['%', '1'], ['%c', '"hello"'],
  ['%08b', '-11'], ['%0x', '-123'], ['%+.2e', '-0.0'], ['%*d', '[5, 1]'], ['%-*d', '[5, 1]'], ['%2$s %1$s', '[1, 2]'], ['%s %s', '[1]'],
  ['%<a>05.1f', '{a: 2}'], ['%{a}-%{b}', '{a: 1, b: nil}'], ['%{z}', '{a: 1}'], ['%<a>d', '1'], ['%-8{a}|', '{a: 1}'], ['%s', '[[1, 2]]']
].freeze

def ask(format, value)
  { inspect: (format % eval(value)).inspect }
rescue StandardError => e
  { error: e.class.name, message: e.message.lines.first.chomp }
end

random = Random.new(3)
drawn = Array.new(400) do
  places = random.rand(0..9)
  number = "#{random.rand(10**random.rand(1..9))}5".to_i / 10.0**places
  ["%.#{random.rand(0..8)}#{%w[f e].sample(random: random)}", number.inspect]
end

# What a multiplication leaves beside a half, and halves before which no digit stands.
near = (1..400).map { |turn| ["%.#{turn % 4}#{%w[f e][turn % 3 % 2]}", (turn * [1.005, 0.0105, 0.0035][turn % 3]).inspect] } +
       (1..20).map { |places| ["%.#{places - 1}f", (5 * 10.0**-places).inspect] }

(FIXED + drawn + near).each do |format, value|
  puts({ expression: "#{format.inspect} % #{value.start_with?('[', '{') ? value : "(#{value})"}" }.merge(ask(format, value)).to_json)
end
