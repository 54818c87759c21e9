namespace Emulator.Plugins.Tests.Triplets;

public sealed class BookingsInJavaScriptTests() : BookingsSuite("js");
