namespace Emulator.Plugins.Tests.Triplets;

public sealed class ReportsInRubyTests() : ReportsSuite("rb");
