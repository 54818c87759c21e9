using Emulator.Connections.Http;
using Emulator.Sdk;

namespace Emulator.Connections.Tests.Http;

public sealed class RequestAddressTests
{
    [TestCase("https://h/openapi/", "views", "https://h/openapi/views")]
    [TestCase("https://h/openapi/", "/views", "https://h/views")]
    [TestCase("https://h/openapi", "views", "https://h/views")]
    [TestCase("https://h", "views", "https://h/views")]
    [TestCase("https://h/api/x", "?a=1", "https://h/api/x?a=1")]
    [TestCase("https://h/api/?k=1", "v?x=1", "https://h/api/v?x=1")]
    [TestCase("https://h/api/?k=1", "", "https://h/api/?k=1")]
    [TestCase("https://h/a/b/c", "../d", "https://h/a/d")]
    [TestCase("https://h/a/b/c", "./d/.", "https://h/a/b/d/")]
    [TestCase("https://h/a/", "../../../d", "https://h/d")]
    [TestCase("https://h/a/", "//other/x", "https://other/x")]
    [TestCase("https://h/a/", "http://other:8080/x?y=1#part", "http://other:8080/x?y=1")]
    [TestCase(null, "https://h", "https://h/")]
    [TestCase("https://h/a/", "b%2Fc%41?x=%7E", "https://h/a/b%2Fc%41?x=%7E")]
    [TestCase("https://h/a/", "views/3:x", "https://h/a/views/3:x")]
    public void A_url_is_resolved_against_the_base_address(string? baseUri, string url, string expected) =>
        Assert.That(RequestAddress.Resolve(baseUri, url).ToString(), Is.EqualTo(expected));

    [TestCase("https://h/", "a b", "bad URI(is not URI?): \"a b\"")]
    [TestCase("https://h/", "a|b", "bad URI(is not URI?): \"a|b\"")]
    [TestCase("https://h/", "a\r\nX: y", "bad URI(is not URI?): \"a\\r\\nX: y\"")]
    [TestCase("https://h/", "é", "URI must be ascii only \"\\u00E9\"")]
    [TestCase(null, "/x", "bad URI(no host provided): http:///x")]
    [TestCase(null, "login", "bad URI(no host provided): http:///login")]
    [TestCase("", "/x", "bad URI(no host provided): http:///x")]
    [TestCase("https://h/", "file:///etc/passwd", "bad URI(is not URI?): \"file:///etc/passwd\"")]
    [TestCase("https://h/", "https:///x", "bad URI(no host provided): https:///x")]
    public void What_is_no_address_is_refused_in_the_vendors_words(string? baseUri, string url, string message) =>
        Assert.That(() => RequestAddress.Resolve(baseUri, url), Throws.TypeOf<ConnectorException>().With.Message.EqualTo(message));

    [Test]
    public void Escapes_reach_the_wire_as_they_were_written() =>
        Assert.That(
            RequestAddress.Resolve(null, "https://user:pw@h/a%2fb/%7Ec?q=%41&d[]=1").ToUri().PathAndQuery,
            Is.EqualTo("/a%2fb/%7Ec?q=%41&d[]=1"));

    [Test]
    public void The_user_of_an_address_is_not_part_of_what_is_called() =>
        Assert.That(RequestAddress.Resolve(null, "https://user:pw@h:8443/a").ToUri().ToString(), Is.EqualTo("https://h:8443/a"));
}
