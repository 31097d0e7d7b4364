System.Environment.Exit(2);
