using Emulator.Values.Secrets;

namespace Emulator.Values.Tests.Secrets;

public sealed class SecretTests
{
    [Test]
    public void A_secret_shows_itself_only_when_it_is_revealed()
    {
        var secret = new Secret("canary-4711");

        Assert.That($"{secret}", Is.EqualTo("[secret]"));
        Assert.That(secret.Reveal(), Is.EqualTo("canary-4711"));
    }
}
