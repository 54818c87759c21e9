using Emulator.Values.Schema;

namespace Emulator.Values.Tests.Schema;

public sealed class LabelTests
{
    [TestCase("user_id", "User ID")]
    [TestCase("custom_url_2fa", "Custom URL 2 fa")]
    [TestCase("HTTPServer", "HTTP server")]
    [TestCase("firstName", "First name")]
    [TestCase("id", "ID")]
    [TestCase("f_4711", "F 4711")]
    [TestCase("Last seen", "Last seen")]
    [TestCase("__", "")]
    public void A_name_becomes_words(string name, string label)
    {
        Assert.That(Label.For(name), Is.EqualTo(label));
    }
}
