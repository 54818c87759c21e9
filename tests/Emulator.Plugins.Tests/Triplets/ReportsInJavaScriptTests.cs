namespace Emulator.Plugins.Tests.Triplets;

public sealed class ReportsInJavaScriptTests() : ReportsSuite("js");
