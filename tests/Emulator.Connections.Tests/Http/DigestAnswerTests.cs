using Emulator.Connections.Http;

namespace Emulator.Connections.Tests.Http;

/// <summary>The answer to a Digest challenge, against the example of RFC 7616 and by hand.</summary>
public sealed class DigestAnswerTests
{
    [Test]
    public void The_answer_of_the_older_kind_is_the_one_of_the_standard()
    {
        // RFC 2069 section 2.4, with the erratum's response.
        var answer = DigestAnswer.For(
            "Digest realm=\"testrealm@host.com\", nonce=\"dcd98b7102dd2f0e8b11d0f600bfb0c093\", opaque=\"5ccc069c403ebaf9f0171e9517f40e41\"",
            "GET", "/dir/index.html", "Mufasa", "CircleOfLife", new Random(1));

        Assert.That(answer, Does.Contain("response=\"1949323746fe6a43ef61f9606e7febea\"").And.EndsWith("opaque=\"5ccc069c403ebaf9f0171e9517f40e41\""));
    }

    [Test]
    public void With_a_quality_the_answer_counts_and_carries_a_number_of_its_own()
    {
        var answer = DigestAnswer.For(
            "Digest realm=\"r\", nonce=\"n\", qop=\"auth,auth-int\", algorithm=SHA-256", "POST", "/x?y=1", "u", "p", new Random(1));

        Assert.That(answer, Does.Match("qop=auth, nc=00000001, cnonce=\"[0-9a-f]{16}\", response=\"[0-9a-f]{64}\""));
    }

    [Test]
    public void Another_kind_of_challenge_is_not_answered() =>
        Assert.That(DigestAnswer.For("Basic realm=\"r\"", "GET", "/", "u", "p", new Random(1)), Is.Null);
}
