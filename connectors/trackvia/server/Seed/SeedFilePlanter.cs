using System.Text.Json;
using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Accounts;
using Emulator.TrackVia.Server.Records;
using Emulator.TrackVia.Server.State;
using Emulator.TrackVia.Server.Users;
using Emulator.TrackVia.Server.Views;
using Emulator.TrackVia.Server.Wire;

namespace Emulator.TrackVia.Server.Seed;

/// <summary>Adds what a seed file holds to a state.</summary>
internal sealed class SeedFilePlanter(ServiceState state)
{
    /// <exception cref="FormatException">An entry names something that does not exist, or a record is not valid.</exception>
    public void Plant(SeedFile file)
    {
        foreach (var account in file.Accounts)
        {
            Plant(account);
        }

        foreach (var user in file.Users)
        {
            Plant(user);
        }

        foreach (var token in file.Tokens)
        {
            var owner = Known(state.Users.ById(token.User), "user", token.User);
            state.Tokens.Put(new AuthToken(token.Name, owner.Home.Account, owner.Id, token.Value, token.Expires));
        }

        foreach (var records in file.Records)
        {
            Plant(records);
        }
    }

    private void Plant(SeedAccount account) =>
        state.Accounts[account.Id] = new Account(account.Id, account.Name, account.Host, account.ApiKey)
        {
            Apps = state.Accounts.GetValueOrDefault(account.Id)?.Apps ?? [],
            Groups = state.Accounts.GetValueOrDefault(account.Id)?.Groups ?? new Dictionary<long, string>(),
        };

    private void Plant(SeedUser user)
    {
        var account = Known(state.Accounts.GetValueOrDefault(user.Account), "account", user.Account);
        var roles = (user.Roles ?? []).Select(name => Known(state.Roles.GetValueOrDefault(name), "role", name)).ToList();
        var planted = new User(user.Id, user.Email, user.FirstName, user.LastName)
        {
            Created = SeedValues.Anchor,
            CreatedBy = user.Id,
            Password = user.Password,
            IsApiUser = user.ApiUser,
        };
        state.Users.Put(planted.Joining(new Membership(account.Id, user.SuperAdmin, roles)));
    }

    private void Plant(SeedRecords records)
    {
        var view = Known(state.Views.GetValueOrDefault(records.View), "view", records.View);
        var user = Known(state.Users.ById(records.User), "user", records.User);
        var whole = new GrantedView(view, Operations.All, new HashSet<int>());
        if (records.Data.Any(record => record.ValueKind != JsonValueKind.Object))
        {
            throw new FormatException($"seed file: a record for view {records.View} is not an object");
        }

        try
        {
            var changes = new ChangeReader(state, user, whole, Operations.Create).Read(records.Data);
            new RecordStore(state, view.Table, user.Id).Create(changes);
        }
        catch (RefusedException refused)
        {
            throw new FormatException($"seed file: a record for view {records.View}: {refused.Message}", refused);
        }
    }

    private static T Known<T>(T? found, string kind, object id) where T : class =>
        found ?? throw new FormatException($"seed file: there is no {kind} {id}");
}
