namespace Emulator.TrackVia.Server.Users;

/// <summary>All logins of all accounts.</summary>
internal sealed class UserDirectory
{
    private readonly SortedDictionary<int, User> _byId = [];
    private readonly Dictionary<string, User> _byEmail = new(StringComparer.OrdinalIgnoreCase);

    public User? ById(long id) => id <= int.MaxValue ? _byId.GetValueOrDefault((int)id) : null;

    public User? ByEmail(string email) => _byEmail.GetValueOrDefault(email);

    public int NextId() => _byId.Count == 0 ? 1 : _byId.Keys.Last() + 1;

    /// <summary>The members of an account, the newest first.</summary>
    public IEnumerable<User> MembersOf(int account) =>
        _byId.Values
            .Where(user => user.In(account) is not null)
            .OrderByDescending(user => user.Created)
            .ThenByDescending(user => user.Id);

    /// <summary>Adds a user; one with the same id gives way.</summary>
    public User Put(User user)
    {
        if (_byId.TryGetValue(user.Id, out var old))
        {
            _byEmail.Remove(old.Email);
        }

        _byId[user.Id] = user;
        _byEmail[user.Email] = user;
        return user;
    }
}
