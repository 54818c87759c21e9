using Emulator.TrackVia.Server.Access;
using Emulator.TrackVia.Server.Users;

namespace Emulator.TrackVia.Server.Views;

/// <summary>
/// What a member of an account sees of a view; roles add up, and a field is hidden only if every role hides it.
/// </summary>
internal static class ViewAccess
{
    private static readonly HashSet<int> NothingHidden = [];

    /// <summary>The view as the member sees it, or null when it is not the member's to see.</summary>
    public static GrantedView? Of(Membership member, View view)
    {
        if (view.Account != member.Account)
        {
            return null;
        }

        if (member.IsSuperAdmin)
        {
            return new GrantedView(view, Operations.All, NothingHidden);
        }

        var reading = member.Roles.Where(role => role.On(view).HasFlag(Operations.Read)).ToList();
        if (reading.Count == 0)
        {
            return null;
        }

        var operations = reading.Aggregate(Operations.None, (sum, role) => sum | role.On(view));
        return new GrantedView(view, operations, HiddenByAll(reading));
    }

    private static HashSet<int> HiddenByAll(List<Role> roles)
    {
        var hidden = roles[0].HiddenFields.ToHashSet();
        foreach (var role in roles.Skip(1))
        {
            hidden.IntersectWith(role.HiddenFields);
        }

        return hidden;
    }
}
