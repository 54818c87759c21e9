using Emulator.Plugins.Ruby.Running;
using Emulator.Ruby.Calls;
using Emulator.Ruby.Conversion;
using Emulator.Ruby.Errors;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;
using Emulator.Values;

namespace Emulator.Plugins.Ruby.Libraries;

/// <summary><c>workato.net.lookup(name, 'A')</c>, connector-sdk.md 7.2; services (<c>'SRV'</c>) are not looked up.</summary>
internal static class NetMethods
{
    public static void Define(MethodTable<LibraryObject> table) => table.Add("lookup(name, record)", LookUp);

    private static RubyObject LookUp(RubyRun run, LibraryObject self, in Arguments arguments)
    {
        var name = arguments[0].ToText();
        switch (arguments[1].ToText().ToUpperInvariant())
        {
            case "A" when self.Self.Operation is { } operation:
                var found = self.Self.Wait(cancellation => operation.AddressesAsync(name, cancellation));
                return ValueReader.Read(ListValue.From(found.Select(address => (Value)RecordValue.Of(("address", address)))));
            case "A" or "SRV":
                throw new RubyException(ErrorClasses.NetLookup, $"net.lookup of {name} ({arguments[1].ToText()}) is not available here");
            default:
                throw new RubyException(ErrorClasses.Argument, "Record type not supported, Supported types: \"A\", \"SRV\"");
        }
    }
}
