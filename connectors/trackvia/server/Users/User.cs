namespace Emulator.TrackVia.Server.Users;

/// <summary>A login. It may belong to several accounts; the first one is its home.</summary>
internal sealed class User(int id, string email, string firstName, string lastName)
{
    private readonly List<Membership> _memberships = [];

    public int Id { get; } = id;

    public string Email { get; } = email;

    public string FirstName { get; } = firstName;

    public string LastName { get; } = lastName;

    public string TimeZone { get; init; } = "America/Denver";

    public DateTimeOffset Created { get; init; }

    /// <summary>Id of the user who made this one.</summary>
    public int CreatedBy { get; init; }

    public string? Password { get; set; }

    public bool IsApiUser { get; set; }

    public UserStatus Status { get; set; } = UserStatus.Active;

    public string DisplayName => $"{FirstName} {LastName}".Trim();

    public Membership Home => _memberships[0];

    public IReadOnlyList<Membership> Memberships => _memberships;

    public bool IsActive => Status == UserStatus.Active;

    public Membership? In(int account) => _memberships.Find(membership => membership.Account == account);

    public User Joining(Membership membership)
    {
        _memberships.Add(membership);
        return this;
    }
}
