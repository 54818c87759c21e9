using Emulator.Ruby.Calls;
using Emulator.Ruby.Objects;
using Emulator.Ruby.Running;

namespace Emulator.Ruby.Library.Geography;

/// <summary>The methods of String that look up countries, currencies, states (formulas.md section 10).</summary>
internal static class GeographyMethods
{
    public static void Define(MethodTable<RubyString> table) => table
        .Add("to_country_alpha2", self => Text(Countries.Find(self.Text)?.Alpha2))
        .Add("to_country_alpha3", self => Text(Countries.Find(self.Text)?.Alpha3))
        .Add("to_country_name", self => Text(Countries.Find(self.Text)?.Name))
        .Add("to_country_number", self => Text(Countries.Find(self.Text)?.Number))
        .Add("to_currency_code", self => Text(Currencies.Find(self.Text)?.Code))
        .Add("to_currency_name", self => Text(Currencies.Find(self.Text)?.Name))
        .Add("to_currency_symbol", self => Text(Currencies.Find(self.Text)?.Symbol))
        .Add("to_state_code(country = 'US')", (RubyRun _, RubyString self, in Arguments arguments) => Text(Find(self, arguments)?.Code))
        .Add("to_state_name(country = 'US')", (RubyRun _, RubyString self, in Arguments arguments) => Text(Find(self, arguments)?.Name.ToUpperInvariant()));

    private static RubyObject Text(string? text) => text is null ? RubyNil.Instance : new RubyString(text);

    private static State? Find(RubyString self, in Arguments arguments)
    {
        var country = arguments.At(0)?.ToText();
        return Countries.Find(string.IsNullOrWhiteSpace(country) ? "US" : country)?.States
            .FirstOrDefault(state => state.Names.Append(state.Code).Append(state.Name).Contains(self.Text, StringComparer.OrdinalIgnoreCase));
    }
}
