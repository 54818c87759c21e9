using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>The seeded users and their tokens.</summary>
internal sealed class SeedUsers(ServiceState state)
{
    private const int DaysBetweenUsers = 3;

    public void Plant()
    {
        Employee(501, "dana.cole@summit.example", "Dana", "Cole").Joining(new Membership(22101, true, []));
        Employee(502, "priya.nair@summit.example", "Priya", "Nair", "Orange-Bike-42")
            .Joining(Member(22101, SeedRoles.FieldServiceAdmin))
            .Joining(Member(22102, SeedRoles.AppAdmin));
        Employee(503, "luis.ortega@summit.example", "Luis", "Ortega").Joining(Member(22101, SeedRoles.Technician));
        Employee(504, "marta.weiss@summit.example", "Marta", "Weiss", "Paper-Boat-19").Joining(Member(22101, SeedRoles.AppAdmin));
        var tom = Employee(505, "tom.unverified@summit.example", "Tom", "Unverified").Joining(new Membership(22101, false, []));
        tom.Status = UserStatus.Unverified;
        ApiUser(510, "workato.integration@summit.example", "Workato").Joining(Member(22101, SeedRoles.IntegrationReadWrite));
        ApiUser(511, "google.integration@summit.example", "Google").Joining(Member(22101, SeedRoles.IntegrationReadOnly));
        var erp = ApiUser(512, "erp.integration@summit.example", "ERP").Joining(Member(22101, SeedRoles.IntegrationReadWrite));
        erp.Status = UserStatus.Deactivated;
        ApiUser(610, "sandbox.integration@summit.example", "Sandbox").Joining(Member(22102, SeedRoles.IntegrationReadWrite));
        ApiUser(710, "lab.integration@example.com", "Lab").Joining(new Membership(40001, true, []));
        Employee(711, "tester@example.com", "Test", "User", "secret").Joining(new Membership(40001, true, []));
        Employee(712, "second@example.com", "Second", "User").Joining(Member(40001, SeedRoles.AppAdmin));
        ApiUser(810, "harbor.integration@harbor.example", "Harbor").Joining(Member(31007, SeedRoles.AppAdmin));
        PlantTokens();
    }

    private void PlantTokens()
    {
        Token("workato-main", 510, "tok-workato-main");
        Token("workato-short", 510, "tok-workato-short", state.Clock.Now.AddMinutes(10));
        Token("google-ro", 511, "tok-google-ro");
        Token("erp-old", 512, "tok-erp-old");
        Token("retired", 510, "tok-retired").IsDeactivated = true;
        Token("lapsed", 510, "tok-lapsed", new DateTimeOffset(2023, 12, 31, 0, 0, 0, TimeSpan.Zero));
        Token("sandbox-main", 610, "tok-sandbox-main");
        Token("lab", 710, "tok-lab");
        Token("harbor-main", 810, "tok-harbor-main");
    }

    private User Employee(int id, string email, string firstName, string lastName, string? password = null) =>
        state.Users.Put(new User(id, email, firstName, lastName)
        {
            Password = password,
            Created = SeedValues.Anchor.AddDays((id - 1_000) * DaysBetweenUsers),
            CreatedBy = 501,
        });

    private User ApiUser(int id, string email, string firstName)
    {
        var user = Employee(id, email, firstName, "Integration");
        user.IsApiUser = true;
        return user;
    }

    private Membership Member(int account, string role) => new(account, IsSuperAdmin: false, [state.Roles[role]]);

    private AuthToken Token(string name, int user, string value, DateTimeOffset? expires = null)
    {
        var token = new AuthToken(name, state.Users.ById(user)!.Home.Account, user, value, expires);
        state.Tokens.Add(token);
        return token;
    }
}
