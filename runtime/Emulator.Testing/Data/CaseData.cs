using Emulator.Formulas;
using Emulator.Values;

namespace Emulator.Testing.Data;

/// <summary>Data of a case that is wanted before the case runs; a formula in it may use the case's row.</summary>
public static class CaseData
{
    /// <exception cref="FormulaException">A formula in it could not be calculated.</exception>
    public static Value Of(TestCase test, DataNode? data) => data is null
        ? Value.Null
        : data.Evaluate(new CasePills(new(() => FormulaSurroundings.Default), test.Given.Properties, _ => Value.Null).With("row", test.Row));
}
