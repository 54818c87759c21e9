namespace Emulator.Plugins.Tests.Triplets;

public sealed class BookingsInCSharpTests() : BookingsSuite("dll");
