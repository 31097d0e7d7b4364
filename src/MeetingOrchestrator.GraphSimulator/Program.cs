Environment.Exit(2);
