namespace Emulator.Plugins.Tests.Triplets;

public sealed class BookingsInRubyTests() : BookingsSuite("rb");
