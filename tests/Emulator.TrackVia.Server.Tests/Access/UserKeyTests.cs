using Emulator.TrackVia.Server.Tests.Fixture;

namespace Emulator.TrackVia.Server.Tests.Access;

public sealed class UserKeyTests : TrackViaFixture
{
    private static readonly Refusal InvalidKey = Refusal.InEitherShape(401, "unauthorized", "Invalid user key.");

    [TestCase("nonsense")]
    [TestCase("")]
    [TestCase(Seeded.HarborKey)]
    [TestCase(Seeded.LabKey)]
    public async Task A_wrong_key_is_unauthorized(string userKey)
    {
        var reply = await CallAs(Seeded.MainToken, userKey).GetAsync("/openapi/views");

        Assert.That(reply.Refusal.InAnyShape(), Is.EqualTo(InvalidKey));
    }

    [Test]
    public async Task A_missing_key_is_unauthorized()
    {
        var reply = await Integration.With(credentials => credentials with { UserKey = null }).GetAsync("/openapi/views");

        Assert.That(reply.Refusal.InAnyShape(), Is.EqualTo(InvalidKey));
    }

    [Test]
    public async Task An_employee_needs_the_key_too()
    {
        var priya = await AppAdminAsync();

        var reply = await priya.With(credentials => credentials with { UserKey = null }).GetAsync("/openapi/views");

        Assert.That(reply.Refusal.InAnyShape(), Is.EqualTo(InvalidKey));
    }
}
