using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary>The methods of an address.</summary>
internal static class AddressMethods
{
    public static void Define(MethodTable<RubyAddress> table)
    {
        Part(table, "scheme", self => self.Scheme, (self, value) => self.Scheme = value);
        Part(table, "userinfo", self => self.UserInfo, (self, value) => self.UserInfo = value);
        Part(table, "host", self => self.Host, (self, value) => self.Host = value);
        Part(table, "path", self => self.Opaque is null ? self.Path : null, (self, value) => self.Path = value ?? string.Empty);
        Part(table, "query", self => self.Query, (self, value) => self.Query = value);
        Part(table, "fragment", self => self.Fragment, (self, value) => self.Fragment = value);
        Part(table, "opaque", self => self.Opaque, (self, value) => self.Opaque = value);
        table
            .Add("hostname", self => Text(self.Host?.Trim('[', ']')))
            .Add("user", self => Text(self.UserInfo?.Split(':', 2)[0]))
            .Add("password", self => Text(self.UserInfo?.Split(':', 2) is [_, var password] ? password : null))
            .Add("user=(user)", (self, user) => Set(user, () => self.UserInfo = Joined(user, self.UserInfo?.Split(':', 2).ElementAtOrDefault(1))))
            .Add("password=(password)", (self, password) => Set(password, () => self.UserInfo = $"{self.UserInfo?.Split(':', 2)[0]}:{password.ToText()}"))
            .Add("port", self => self.Port is { } port ? RubyInteger.Of(port) : RubyNil.Instance)
            .Add("port=(port)", (self, port) => Set(port, () => self.GivenPort = port is SmallInteger number ? (int)number.Number : null))
            .Add("default_port", self => new RubyAddress { Scheme = self.Scheme }.Port is { } port ? RubyInteger.Of(port) : RubyNil.Instance)
            .Add("request_uri", self => new RubyString((self.Path.Length == 0 ? "/" : self.Path) + (self.Query is null ? string.Empty : "?" + self.Query)))
            .Add("absolute?", self => RubyBoolean.Of(self.Scheme is not null)).Alias("absolute", "absolute?")
            .Add("relative?", self => RubyBoolean.Of(self.Scheme is null))
            .Add("origin", self => new RubyString(new RubyAddress { Scheme = self.Scheme, Host = self.Host, GivenPort = self.GivenPort }.ToText()))
            .Add("+(other)", (self, other) => self.Joined(other.ToText())).Alias("merge", "+")
            .Add("normalize", self => RubyAddress.Parse(new Uri(self.ToText()).AbsoluteUri))
            .Add("dup", self => RubyAddress.Parse(self.ToText()));
    }

    private static void Part(MethodTable<RubyAddress> table, string name, Func<RubyAddress, string?> read, Action<RubyAddress, string?> write) => table
        .Add(name, self => Text(read(self)))
        .Add($"{name}=(value)", (self, value) => Set(value, () => write(self, value is RubyNil ? null : value.ToText())));

    private static RubyObject Text(string? part) => part is null ? RubyNil.Instance : new RubyString(part);

    private static string Joined(RubyObject user, string? password) => password is null ? user.ToText() : $"{user.ToText()}:{password}";

    private static RubyObject Set(RubyObject value, Action set)
    {
        set();
        return value;
    }
}
