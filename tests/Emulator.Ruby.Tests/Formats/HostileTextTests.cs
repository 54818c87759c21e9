using Emulator.Ruby.Running;
using Emulator.Ruby.Tests.Support;

namespace Emulator.Ruby.Tests.Formats;

/// <summary>Texts made to hurt a reader: each ends in an error of Ruby's, soon.</summary>
public sealed class HostileTextTests
{
    private const string Entities = "<!DOCTYPE a [<!ENTITY b \\\"bbbb\\\"><!ENTITY c \\\"&b;&b;&b;\\\">]><a>&c;</a>";

    [TestCase($"\"{Entities}\".from_xml", "Nokogiri::XML::SyntaxError")]
    [TestCase("(\"<a>\" * 3000 + \"</a>\" * 3000).from_xml", "Nokogiri::XML::SyntaxError")]
    [TestCase("workato.parse_yaml(\"[\" * 3000)", "Workato::ArgumentError")]
    [TestCase("workato.parse_yaml(\"a: &x [1]\\nb: *x\")", "Workato::ArgumentError")]
    [TestCase("workato.parse_yaml(\"a: 2020-01-01\")", "Workato::ArgumentError")]
    [TestCase("x = []; 3000.times { x = [x] }; x.to_json", "JSON::NestingError")]
    [TestCase("x = []; 3000.times { x = [x] }; workato.render_yaml(x)", "Workato::ArgumentError")]
    [TestCase("x = {}; 3000.times { x = {a: x} }; x.to_param", "SystemStackError")]
    [TestCase("x = {}; 3000.times { x = {a: x} }; x.to_xml", "SystemStackError")]
    [TestCase("workato.pbkdf2_hmac_sha1('a', 'b', 1_000_000_000)", "ArgumentError")]
    public void A_hostile_text_ends_in_an_error(string expression, string error) =>
        Assert.That(Expression.Answer(expression), Does.StartWith(error + ": "));

    [TestCase("'%2000000000d' % 1")]
    [TestCase("'%.2000000000f' % 1.5")]
    [TestCase("'%*d' % [2 ** 80, 1]")]
    public void A_format_is_no_way_around_the_limit_of_texts(string expression) =>
        Assert.That(() => Expression.Answer(expression), Throws.TypeOf<LimitException>().With.Property("Limit").EqualTo("text length"));
}
