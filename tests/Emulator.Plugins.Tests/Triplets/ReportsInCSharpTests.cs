namespace Emulator.Plugins.Tests.Triplets;

public sealed class ReportsInCSharpTests() : ReportsSuite("dll");
