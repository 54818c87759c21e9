# Asks Ruby what XML and queries are as hashes and back: `ruby xml.rb > xml.jsonl`.
require_relative '../../Support/asking'

ask(DATA.read.split("\n----\n").map(&:chomp))

__END__
Hash.from_xml("<a><b>1</b></a>")
----
Hash.from_xml("<a><b type='integer'>1</b><c type='boolean'>true</c><d type='date'>2024-01-02</d></a>")
----
Hash.from_xml("<a><b type='datetime'>2024-01-02T03:04:05Z</b><e type='decimal'>1.5</e><f type='float'>1.5</f></a>")
----
Hash.from_xml("<a><b type='array'><i>1</i><i>2</i></b></a>")
----
Hash.from_xml("<a><b type='array'></b></a>")
----
Hash.from_xml("<a><b nil='true'/></a>")
----
Hash.from_xml("<a><b/></a>")
----
Hash.from_xml("<a><b></b><c> </c></a>")
----
Hash.from_xml("<a><b>1</b><b>2</b></a>")
----
Hash.from_xml("<a x='1'><b y='2'>t</b></a>")
----
Hash.from_xml("<a x='1'>t</a>")
----
Hash.from_xml("<a><b-c>1</b-c></a>")
----
Hash.from_xml("<n:a xmlns:n='u'><n:b>1</n:b></n:a>")
----
Hash.from_xml("<a><![CDATA[x < y]]></a>")
----
Hash.from_xml("<a>x<b>1</b>y</a>")
----
Hash.from_xml("<?xml version='1.0' encoding='UTF-8'?><a>é</a>")
----
Hash.from_xml("")
----
Hash.from_xml("<a><b type='string'></b></a>")
----
Hash.from_xml("<a><b type='symbol'>x</b></a>")
----
Hash.from_xml("<a><b type='yaml'>x: 1</b></a>")
----
Hash.from_xml("<a><b type='base64Binary'>aGk=</b></a>")
----
Hash.from_xml("<a><b type='weird'>x</b></a>")
----
Hash.from_trusted_xml("<a><b type='symbol'>x</b></a>")
----
Hash.from_xml("<a>&amp;&lt;&#65;</a>")
----
Hash.from_xml("<a><!-- c --><b>1</b></a>")
----
Hash.from_xml("<a><b>  x  </b></a>")
----
Hash.from_xml("<a>\n <b>\n x\n </b>\n</a>")
----
{a: 1}.to_xml
----
{a: 1, 'b' => 'x', c: nil, d: true, e: 1.5, f: [1,2], g: {h: 1}}.to_xml
----
{a: 1}.to_xml(root: 'r')
----
{a: 1}.to_xml(root: 'r', skip_instruct: true)
----
{a: 1}.to_xml(root: 'r', skip_types: true)
----
{a: 1, b: Date.new(2024,1,2)}.to_xml(root: 'r', skip_types: true, indent: 0)
----
{a_b: 1}.to_xml(dasherize: false)
----
{a_b: 1}.to_xml(camelize: true)
----
{a_b: 1}.to_xml(camelize: :lower)
----
{a: []}.to_xml
----
{a: [{b: 1}, {b: 2}]}.to_xml(skip_instruct: true)
----
{items: ['x', 'y']}.to_xml(skip_types: true)
----
{a: {}}.to_xml
----
{a: ''}.to_xml
----
{a: '<&"'}.to_xml
----
{a: :sym}.to_xml
----
{a: Time.utc(2024,1,2)}.to_xml
----
{a: BigDecimal('1.5')}.to_xml
----
[1,2].to_xml
----
[{a: 1}, {a: 2}].to_xml
----
[{a: 1}, {a: 2}].to_xml(root: 'things', skip_types: true)
----
[{a: 1}].to_xml(root: 'things', children: 'thing')
----
[].to_xml
----
['a', 1].to_xml
----
{a: 1}.to_param
----
{a: 1, b: [1,2], c: {d: 'x y'}}.to_query
----
{a: 1}.to_query('n')
----
[1,2].to_param
----
[1,2].to_query('k')
----
nil.to_param
----
true.to_param
----
:a.to_param
----
'a b'.to_query('k')
----
1.to_query('k')
----
nil.to_query('k')
----
{a: nil, b: [], c: {}}.to_query
----
{b: 1, a: 2}.to_query
----
{'a b' => 'c&d'}.to_query
----
Date.new(2024,1,2).xmlschema
----
Time.utc(2024,1,2,3,4,5).in_time_zone('Tokyo').xmlschema
----
Time.xmlschema('2024-01-02T03:04:05.123+01:00').to_s
