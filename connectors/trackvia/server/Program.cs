Console.WriteLine("The local TrackVia server.");
