using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Testing.Data;

/// <summary>The lookup tables that a case gives.</summary>
public static class CaseTables
{
    /// <summary>Rows by the table's name; a formula may use the case's row.</summary>
    public static IReadOnlyDictionary<string, ListValue> Of(TestCase test)
    {
        var pills = new CasePills(new(() => FormulaSurroundings.Default), test.Given.Properties, _ => Value.Null).With("row", test.Row);
        return test.Given.Tables.ToDictionary(
            table => table.Key, table => table.Value.Evaluate(pills) as ListValue ?? ListValue.Empty, StringComparer.Ordinal);
    }
}
