# Asks Ruby about values written as JSON, XML, query strings and CSV, and about bytes: `ruby written.rb > written.jsonl`.
# What the platform adds to Ruby stands here in the words of formulas.md section 9.
require_relative '../../Support/asking'
require 'active_support/core_ext'
require 'base64'
require 'cgi'
require 'csv'
require 'digest'
require 'erb'
require 'openssl'
require 'rails-html-sanitizer'

class String
  def encode_base64 = Base64.strict_encode64(self)
  def encode_urlsafe_base64 = Base64.urlsafe_encode64(self)
  def encode_hex = unpack1('H*')
  def encode_url = ERB::Util.url_encode(self)
  def decode_url = CGI.unescape(self)
  def md5_hexdigest = Digest::MD5.hexdigest(self)
  def quote = gsub("'", "''")
  def strip_tags = Rails::Html::FullSanitizer.new.sanitize(self)
  def transliterate(replacement = '?') = ActiveSupport::Inflector.transliterate(self, replacement)
  def to_currency(**options) = ActiveSupport::NumberHelper.number_to_currency(self, **options)
  def to_phone(**options) = ActiveSupport::NumberHelper.number_to_phone(self, **options)
end

class Integer
  def to_currency(**options) = ActiveSupport::NumberHelper.number_to_currency(self, **options)
  def to_phone(**options) = ActiveSupport::NumberHelper.number_to_phone(self, **options)
end

class Float
  def to_currency(**options) = ActiveSupport::NumberHelper.number_to_currency(self, **options)
end

class Hash
  def encode_www_form = URI.encode_www_form(self)
end

class Array
  def to_csv(multi_line: true, **options)
    multi_line && first.is_a?(Array) ? map { |row| CSV.generate_line(row, **options) }.join : CSV.generate_line(self, **options)
  end

  def smart_join(separator) = map { |item| item.is_a?(String) ? item.strip : item }.reject(&:blank?).join(separator)
end

VALUES = [
  'nil', 'true', '1', '-1.5', '1e20', '1e-7', '2**70', '(1.to_r / 3)', ':sym', '"a"', '""', '"é😀"', '"<a & \'b\'>"', '"q\"\\\\/"', '"\u2028\u2029\u007f\u0000\u001f\t\n\r\b\f"', '0.0/0', '1/0.0', 'Date.new(2020, 2, 29)', '(Time.utc(2020, 1, 2, 3, 4, 5) + 0.5)', '"2020-01-02T03:04:05+05:30".in_time_zone', '1.5.hours', '(1..3)', '("a"..."c")', '[]', '{}', '[1, [2, [3, nil]], {a: {b: 4}}]', '{"a" => 1, :b => nil, 3 => [true, "x"], 1.5 => {}}', '[{"id" => 1, "n" => "A"}, {"id" => 2, "n" => nil}]', '{"a" => {"b" => {"c" => [1, {"d" => "e"}]}}}', '[nil, "", " ", false]', '{"first_name" => "Ann", "last name" => "B&C", "Amount_Due" => 1.50, "ok?" => true}', '{"items" => [{"qty" => 2, "sku" => "A"}, {"sku" => "B"}], "tags" => ["x", "y"], "none" => [], "when" => Date.new(2020, 1, 2)}', '{"a" => [[1, 2], [3]]}', '{"people" => ["Ann"], "children" => [1], "status" => ["s"], "data" => [1], "boxes" => [2], "analyses" => [1], "sheep" => ["b"]}', '["ann", "bob"]', '[[1, 2], [3, 4]]', '{a: Time.utc(2020, 1, 2), b: "2020-01-02T03:04:05Z".to_time}', '{"x y" => "a b+c", "é" => "ü", "e" => "", "s" => "a/b?c=d&e=f"}', '{"a" => ["1", "2"], "b" => {"c" => "d", "e" => ["f"]}}', '{"z" => 1, "a" => [], "m" => {}, "n" => nil}'
].freeze

WRITTEN = %w[to_json to_param to_s inspect blank? to_query("k") to_xml to_xml(root:"order") to_xml(skip_instruct:true) to_xml(indent:0) to_xml(root:"r",skip_types:true) to_xml(dasherize:false) to_xml(root:"a_b",indent:4,skip_instruct:true) encode_www_form].freeze

LISTS = ['[]', '[1, nil, "a", "", " x "]', '["a,b", "c\"d", "e\nf", "g;h", "i\tj"]', '[1.50, 2**65, true, :s, Date.new(2020, 1, 2)]', '[[1, "a,b"], [nil, "c"]]', '[["x"], []]', '["a", ["b", "c"], {"d" => 1}]', '["é", "\"\"", "\\\\", "\'q\'"]', '[nil]', '[""]', '[[]]', '[nil, [1]]', '["a\r\nb", " ", "# c"]'].freeze
CSVS = ['to_csv', 'to_csv(col_sep: ";")', 'to_csv(col_sep: "\t")', 'to_csv(row_sep: "\r\n")', 'to_csv(multi_line: false)', 'to_csv(force_quotes: true)', 'to_csv(quote_char: "\'")', 'to_csv(col_sep: "||")', 'smart_join(",")', 'smart_join(", ")', 'smart_join("")', 'to_sentence', 'to_param', 'to_json', 'inspect'].freeze

TEXTS = ['""', '"a"', '"Hello World!"', '"é😀 ü"', '"a b+c/d?e=f&g=h%20i"', '"~!*()\'-_."', '"\u0000\u00ff"', '"a\nb"', '"  x "', '"%41%zz%4"', '"a%20b+c"', '"%E2%82%AC"', '"<b>x</b>"'].freeze
CODED = %w[encode_base64 encode_urlsafe_base64 encode_hex encode_url decode_url md5_hexdigest quote unpack("H*") unpack("C*") unpack("m") unpack("U*") unpack1("a3") bytes bytesize force_encoding("ASCII-8BIT").length b.length b.inspect encode("UTF-16LE").bytes encode("ISO-8859-1") encode("US-ASCII") encode("Windows-1252") encode("Shift_JIS") encode("nope") encode("UTF-8") encode("ASCII",undef:"replace".to_sym) encoding.to_s valid_encoding? unicode_normalize(:nfd).length each_char.to_a crypt hash.class dump undump].reject { |c| %w[crypt dump undump hash.class].include?(c) }.freeze

TAGS = ['"plain"', '"<b>bold</b> & <i>it</i>"', '"<p>one</p><p>two</p>"', '"a<br>b<br/>c"', '"<script>alert(1)</script>x"', '"<style>p{}</style>y"', '"<!-- c -->z"', '"1 < 2 and 3 > 2"', '"&lt;b&gt; &amp; &nbsp;&eacute;&#39;&quot;"', '"<a href=\"x\">l</a>"', '"<div><p>n<span>m</span></p></div>"', '"unclosed <b>x"', '"<b"', '"x</b>y"', '"<![CDATA[q]]>"', '"<?php echo 1 ?>t"', '""', '" <p> s </p> "', '"<ul><li>a</li><li>b</li></ul>"', '"a &copy b"', '"<p>é😀</p>"', '"<textarea><b>i</b></textarea>"', '"<title>t</title>u"', '"<img src=x onerror=alert(1)>v"', '"line1\nline2 <b>\n</b>"', '"a<>b"', '"a <3 b"', '"<<b>>"', '"<noscript><p>n</p></noscript>"', '"<table><tr><td>1</td><td>2</td></tr></table>"', '"\u00a0x"', '"&#x27;&apos;&euro;&hellip;"'].freeze

AMOUNTS = ['0', '1', '-1', '1234', '-1234567', '123456789012345678901234567890', '0.5', '1.005', '2.675', '-0.005', '1234567.891', '1e15', '1e16', '1e22', '0.1', '99.995', '"12"', '"12.345"', '"abc"', '""', '"1,234.5"', '" 12 "', '"-5"', '"1e3"', '"$5"', '"5 USD"', '".5"', '"-"', '"0x1F"', '1.0/0', '0.0/0'].freeze
CURRENCIES = ['to_currency', 'to_currency(unit: "€")', 'to_currency(precision: 3)', 'to_currency(unit: "", delimiter: ".", separator: ",")', 'to_currency(format: "%n %u")', 'to_currency(negative_format: "(%u%n)")', 'to_currency(strip_insignificant_zeros: true)', 'to_currency(unit: "USD ", precision: 1)', 'to_currency(delimiter: "")', 'to_currency(unit: "£", format: "%u %n", negative_format: "-%u %n")'].freeze
PHONES = ['5551234', '1235551234', '12355512345', '123', '12345678', '"5551234"', '"1235551234"', '"123-555-1234"', '"(123) 555 1234"', '"abc"', '"123a456"', '""', '"+1 123 555 1234"', '-5551234', '"1235551234 ext 5"', '0'].freeze
CALLS = ['to_phone', 'to_phone(area_code: true)', 'to_phone(delimiter: " ")', 'to_phone(delimiter: ".")', 'to_phone(extension: 555)', 'to_phone(area_code: true, extension: "9")', 'to_phone(country_code: 1)', 'to_phone(country_code: 44, delimiter: "")', 'to_phone(country_code: "1", area_code: true)', 'to_phone(extension: "")', 'to_phone(delimiter: nil)'].freeze

ask(
  calls(VALUES, WRITTEN) + calls(LISTS, CSVS) + calls(TEXTS, CODED) + calls(TAGS, ['strip_tags', 'strip_tags.length']) + calls(AMOUNTS, CURRENCIES) + calls(PHONES, CALLS) +
  TEXTS.map { |text| "#{text}.transliterate" } + ['"Ærøskøbing"', '"Straße"', '"Ąćęłńóśźż"', '"日本"', '"½€™"'].flat_map { |text| ["#{text}.transliterate", "#{text}.transliterate(\"\")", "#{text}.transliterate(\"*\")", "#{text}.parameterize", "#{text}.parameterize(separator: \"_\")"] }
)
